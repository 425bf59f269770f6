import { MaskInput } from 'maska';
import { keepState, rootElement } from '../../frameworks/page';

let value = '';
keepState(() => value);
rootElement().innerHTML = '<label>Code <input id="code" data-maska="### ###"></label>';
new MaskInput('#code', {
  onMaska: (detail) => {
    value = detail.unmasked;
  },
});
