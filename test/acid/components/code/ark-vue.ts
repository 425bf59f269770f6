import { PinInput } from '@ark-ui/vue';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(
  ({ value, update }) =>
    h(PinInput.Root, { otp: true, modelValue: value as string[], 'onUpdate:modelValue': update }, () => [
      h(PinInput.Control, () => [0, 1, 2, 3, 4, 5].map((index) => h(PinInput.Input, { index, key: index }))),
      h(PinInput.HiddenInput),
    ]),
  undefined,
  [],
);
