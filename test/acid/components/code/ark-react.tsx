import { PinInput } from '@ark-ui/react';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

let value = '';
keepState(() => value);
showReact(() => (
  <PinInput.Root
    onValueChange={(details) => {
      value = details.valueAsString;
    }}
  >
    <PinInput.Label>Code</PinInput.Label>
    <PinInput.Control>
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <PinInput.Input key={i} index={i} />
      ))}
    </PinInput.Control>
    <PinInput.HiddenInput />
  </PinInput.Root>
));
