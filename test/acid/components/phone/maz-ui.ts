import { mazUi } from '@maz-ui/themes/presets/mazUi';
import MazInputPhoneNumber from 'maz-ui/components/MazInputPhoneNumber';
import { MazUi } from 'maz-ui/plugins/maz-ui';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(
  ({ value, update }) =>
    h(MazInputPhoneNumber, {
      defaultCountryCode: 'US',
      modelValue: value as string,
      'onUpdate:modelValue': update,
    }),
  (app) => app.use(MazUi, { theme: { preset: mazUi } }),
);
