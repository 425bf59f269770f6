import OtpField from '@corvu/otp-field';
import { createComponent, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { keepState, rootElement } from '../../frameworks/page';

/** The slots under the transparent field. */
function drawSlots(): HTMLElement {
  const slots = document.createElement('div');
  slots.style.height = '40px';
  return slots;
}

const [value, setValue] = createSignal('');
keepState(value);
render(
  () =>
    createComponent(OtpField, {
      maxLength: 6,
      get value() {
        return value();
      },
      onValueChange: setValue,
      get children() {
        return [drawSlots(), createComponent(OtpField.Input, { 'aria-label': 'Code' })];
      },
    }),
  rootElement(),
);
