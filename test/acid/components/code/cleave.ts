import Cleave from 'cleave.js';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Code <input id="code"></label>';
const cleave = new Cleave('#code', { blocks: [3, 3], delimiter: ' ', numericOnly: true });
keepState(() => cleave.getRawValue());
