import { ChakraProvider, defaultSystem, PinInput } from '@chakra-ui/react';
import { useState } from 'react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

showReact(() => {
  const [value, setValue] = useState<string[]>([]);
  keepState(() => value.join(''));
  return (
    <ChakraProvider value={defaultSystem}>
      <PinInput.Root otp count={6} value={value} onValueChange={(details) => setValue(details.value)}>
        <PinInput.HiddenInput />
        <PinInput.Control>
          {[0, 1, 2, 3, 4, 5].map((i) => (
            <PinInput.Input key={i} index={i} />
          ))}
        </PinInput.Control>
      </PinInput.Root>
    </ChakraProvider>
  );
});
