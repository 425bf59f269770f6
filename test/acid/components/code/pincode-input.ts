import PincodeInput from 'pincode-input';
import { keepState, rootElement } from '../../frameworks/page';

let value = '';
keepState(() => value);
rootElement().innerHTML = '<div id="pin"></div>';
new PincodeInput('#pin', {
  count: 6,
  onInput: (next: string) => {
    value = next;
  },
});
