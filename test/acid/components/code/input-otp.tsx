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
          {[0, 1, 2, 3, 4, 5].map((place) => (
            <div key={place} style={{ width: 40, height: 40, border: '1px solid' }}>
              {slots[place]?.char}
            </div>
          ))}
        </div>
      )}
    />
  );
});
