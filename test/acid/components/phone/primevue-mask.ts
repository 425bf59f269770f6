import PrimeVue from 'primevue/config';
import InputMask from 'primevue/inputmask';
import { h } from 'vue';
import { keepState } from '../../frameworks/page';
import { showVue } from '../../frameworks/vue';

let number = '';
showVue(
  ({ value, update }) =>
    h('label', [
      'Mobile number',
      h(InputMask, {
        mask: '+44 9999 999999',
        modelValue: value as string,
        'onUpdate:modelValue': (next: string) => {
          number = next;
          update(next);
        },
      }),
    ]),
  (app) => app.use(PrimeVue),
);
keepState(() => number?.replace(/ /g, ''));
