import { OTPInput } from 'input-otp';
import { useState } from 'react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return (
    <OTPInput
      maxLength={6}
      value={value}
      onChange={setValue}
      render={({ slots }) => (
        <div style={{ display: 'flex' }}>
          {slots.map((slot, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: slots have no other name
            <div key={i} style={{ width: 40, height: 40, border: '1px solid' }}>
              {slot.char}
            </div>
          ))}
        </div>
      )}
    />
  );
});
