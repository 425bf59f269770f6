import { ElInputOtp } from 'element-plus';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';
import 'element-plus/dist/index.css';

showVue(({ value, update }) =>
  h(ElInputOtp, { length: 6, modelValue: value as string, 'onUpdate:modelValue': update }),
);
