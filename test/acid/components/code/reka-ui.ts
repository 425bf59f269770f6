import { PinInputInput, PinInputRoot } from 'reka-ui';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(
  ({ value, update }) =>
    h(PinInputRoot, { otp: true, modelValue: value as string[], 'onUpdate:modelValue': update }, () =>
      [0, 1, 2, 3, 4, 5].map((index) => h(PinInputInput, { index, key: index })),
    ),
  undefined,
  [],
);
