import { h } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VOtpInput } from 'vuetify/components';
import { showVue } from '../../frameworks/vue';
import 'vuetify/styles';

showVue(
  ({ value, update }) =>
    h(VApp, () => h(VOtpInput, { length: 6, modelValue: value as string, 'onUpdate:modelValue': update })),
  (app) => app.use(createVuetify()),
);
