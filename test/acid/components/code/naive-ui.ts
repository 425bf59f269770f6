import { NInputOtp } from 'naive-ui';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(
  ({ value, update }) => h(NInputOtp, { length: 6, value: value as string[], onUpdateValue: update }),
  undefined,
  [],
);
