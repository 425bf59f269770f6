import { h } from 'vue';
import OtpInput from 'vue3-otp-input';
import { keepState } from '../../frameworks/page';
import { showVue } from '../../frameworks/vue';

let value = '';
showVue(() =>
  h(OtpInput, {
    numInputs: 6,
    inputType: 'tel',
    separator: '-',
    onOnChange: (next: string) => {
      value = next;
    },
  }),
);
keepState(() => value);
