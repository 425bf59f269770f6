import { useState } from 'react';
import imported from 'react-phone-input-2';
import 'react-phone-input-2/lib/style.css';
import { defaultOf } from '../../frameworks/default-of';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

const PhoneInput = defaultOf(imported);
showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value && `+${value}`);
  return <PhoneInput country="us" value={value} onChange={setValue} />;
});
