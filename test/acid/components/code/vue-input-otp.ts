import { h } from 'vue';
import { OTPInput } from 'vue-input-otp';
import { showVue } from '../../frameworks/vue';

showVue(({ value, update }) =>
  h(
    OTPInput,
    { maxlength: 6, modelValue: value as string, 'onUpdate:modelValue': update },
    {
      default: ({ slots }: { slots: { char: string | null }[] }) =>
        slots.map((slot) =>
          h('span', { style: 'display:inline-block;width:40px;height:40px' }, slot.char ?? ''),
        ),
    },
  ),
);
