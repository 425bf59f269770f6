import MazInputCode from 'maz-ui/components/MazInputCode';
import { h } from 'vue';
import { showVue } from '../../frameworks/vue';

showVue(({ value, update }) =>
  h(MazInputCode, { codeLength: 6, modelValue: value as string, 'onUpdate:modelValue': update }),
);
