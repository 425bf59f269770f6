import IMask from 'imask';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Phone <input id="tel"></label>';
const mask = IMask(document.getElementById('tel') as HTMLInputElement, {
  mask: [{ mask: '+{44} 0000 000000' }, { mask: '+000000000000000' }],
});
keepState(() => mask.unmaskedValue.replace(/^\+?/, '+'));
