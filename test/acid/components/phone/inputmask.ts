import Inputmask from 'inputmask';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Phone <input id="tel" type="tel"></label>';
const field = document.getElementById('tel') as HTMLInputElement & {
  inputmask?: { unmaskedvalue: () => string };
};
Inputmask({ mask: '+44 9999 999999' }).mask(field);
keepState(() => `+44${field.inputmask?.unmaskedvalue() ?? ''}`);
