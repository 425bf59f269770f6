import IMask from 'imask';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Code <input id="code"></label>';
const mask = IMask(document.getElementById('code') as HTMLInputElement, { mask: '000-000', lazy: false });
keepState(() => mask.unmaskedValue);
