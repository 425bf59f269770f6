import imported from 'antd-phone-input';
import { defaultOf } from '../../frameworks/default-of';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

type Value = { countryCode: number; areaCode: string; phoneNumber: string };
const PhoneInput = defaultOf(imported);
let value: Value | undefined;
keepState(() => value && `+${value.countryCode}${value.areaCode ?? ''}${value.phoneNumber ?? ''}`);
showReact(() => (
  <PhoneInput
    onChange={(next: unknown) => {
      value = next as Value;
    }}
  />
));
