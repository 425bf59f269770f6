import $ from 'jquery';
import { keepState, rootElement } from '../../frameworks/page';

Object.assign(window, { $, jQuery: $ });
rootElement().innerHTML = '<input type="text" id="pin">';
void import('bootstrap-pincode-input/js/bootstrap-pincode-input.js').then(() => {
  const pin = $('#pin') as unknown as {
    pincodeInput: (options: object) => { val: () => string };
    val: () => string;
  };
  pin.pincodeInput({ inputs: 6, hidedigits: false });
  keepState(() => pin.val());
});
