import PrimeVue from 'primevue/config';
import InputOtp from 'primevue/inputotp';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(
  ({ value, update }) =>
    h(InputOtp, { length: 6, integerOnly: true, modelValue: value as string, 'onUpdate:modelValue': update }),
  (app) => app.use(PrimeVue),
);
