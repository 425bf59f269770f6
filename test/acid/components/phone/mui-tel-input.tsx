import { MuiTelInput } from 'mui-tel-input';
import { useState } from 'react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value.replace(/ /g, ''));
  return <MuiTelInput label="Phone" value={value} onChange={setValue} defaultCountry="US" />;
});
