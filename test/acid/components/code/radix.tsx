import * as OneTimePassword from '@radix-ui/react-one-time-password-field';
import { useState } from 'react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState('');
  keepState(() => value);
  return (
    <OneTimePassword.Root value={value} onValueChange={setValue}>
      {[1, 2, 3, 4, 5, 6].map((i) => (
        <OneTimePassword.Input key={i} style={{ width: 40 }} />
      ))}
      <OneTimePassword.HiddenInput />
    </OneTimePassword.Root>
  );
});
