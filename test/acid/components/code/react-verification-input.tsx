import { useState } from 'react';
import imported from 'react-verification-input';
import { defaultOf } from '../../frameworks/default-of';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

const VerificationInput = defaultOf(imported);
showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return <VerificationInput length={6} value={value} onChange={setValue} />;
});
