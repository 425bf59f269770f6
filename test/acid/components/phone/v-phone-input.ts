import { createVPhoneInput, VPhoneInput } from 'v-phone-input';
import { h } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { showVue } from '../../frameworks/vue';
import 'vuetify/styles';

showVue(
  ({ value, update }) =>
    h(components.VApp, () =>
      h(VPhoneInput, {
        label: 'Phone',
        country: 'US',
        modelValue: value as string,
        'onUpdate:modelValue': update,
      }),
    ),
  (app) => app.use(createVuetify({ components })).use(createVPhoneInput({})),
);
