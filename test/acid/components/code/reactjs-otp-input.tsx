import { useState } from 'react';
import { OtpInput } from 'reactjs-otp-input';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return <OtpInput value={value} onChange={setValue} numInputs={6} separator={<span>-</span>} />;
});
