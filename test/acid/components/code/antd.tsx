import { Input } from 'antd';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

let value = '';
keepState(() => value);
showReact(() => (
  <Input.OTP
    length={6}
    onInput={(next) => {
      value = next.join('');
    }}
  />
));
