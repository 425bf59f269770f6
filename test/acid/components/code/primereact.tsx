import { PrimeReactProvider } from '@primereact/core';
import { InputOtp } from 'primereact/inputotp';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

let value: unknown = '';
keepState(() => value);
showReact(() => (
  <PrimeReactProvider>
    <InputOtp.Root
      onValueChange={(event: { value: unknown }) => {
        value = event.value;
      }}
    >
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <InputOtp.Text key={i} index={i} />
      ))}
    </InputOtp.Root>
  </PrimeReactProvider>
));
