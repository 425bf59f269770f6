import Inputmask from 'inputmask';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Code <input id="code"></label>';
const field = document.getElementById('code') as HTMLInputElement & {
  inputmask?: { unmaskedvalue: () => string };
};
Inputmask({ mask: '999 999' }).mask(field);
keepState(() => field.inputmask?.unmaskedvalue());
