import { h } from 'vue';
import { VueTelInput } from 'vue-tel-input';
import 'vue-tel-input/vue-tel-input.css';
import { keepState } from '../../frameworks/page';
import { showVue } from '../../frameworks/vue';

let number = '';
showVue(({ value, update }) =>
  h(VueTelInput, {
    modelValue: value as string,
    'onUpdate:modelValue': update,
    autoDefaultCountry: false,
    defaultCountry: 'US',
    onOnInput: (_text: string, phone?: { number?: string }) => {
      number = phone?.number ?? '';
    },
  }),
);
keepState(() => number);
