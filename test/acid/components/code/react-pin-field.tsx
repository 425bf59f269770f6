import PinField from 'react-pin-field';
import { keepState } from '../../frameworks/page';
import { showReact } from '../../frameworks/react';

let value = '';
keepState(() => value);
showReact(() => (
  <PinField
    length={6}
    onChange={(next) => {
      value = next;
    }}
  />
));
