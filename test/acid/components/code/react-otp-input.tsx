import { useState } from 'react';
import OtpInput from 'react-otp-input';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return (
    <OtpInput value={value} onChange={setValue} numInputs={6} renderInput={(props) => <input {...props} />} />
  );
});
