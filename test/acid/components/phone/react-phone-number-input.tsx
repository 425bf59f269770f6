import { useState } from 'react';
import PhoneInput from 'react-phone-number-input';
import 'react-phone-number-input/style.css';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState<string>();
  keepState(() => value);
  return <PhoneInput value={value} onChange={setValue} defaultCountry="US" />;
});
