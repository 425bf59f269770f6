import { useState } from 'react';
import VerificationInput from 'react-input-verification-code';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return <VerificationInput length={6} value={value} onChange={setValue} />;
});
