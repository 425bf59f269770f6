import { PinInput } from '@ark-ui/solid';
import { createComponent } from 'solid-js';
import { render } from 'solid-js/web';
import { keepState, rootElement } from '../../frameworks/page';

let value = '';
keepState(() => value);
render(
  () =>
    createComponent(PinInput.Root, {
      otp: true,
      onValueChange: (details) => {
        value = details.valueAsString;
      },
      get children() {
        return createComponent(PinInput.Control, {
          get children() {
            return [0, 1, 2, 3, 4, 5].map((index) => createComponent(PinInput.Input, { index }));
          },
        });
      },
    }),
  rootElement(),
);
