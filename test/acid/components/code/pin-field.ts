import '@soywod/pin-field';
import { keepState, rootElement } from '../../frameworks/page';

let value = '';
keepState(() => value);
rootElement().innerHTML = '<swd-pin-field length="6" style="display:flex"></swd-pin-field>';
rootElement().firstElementChild?.addEventListener('change', (event) => {
  value = (event as CustomEvent<{ value: string } | undefined>).detail?.value ?? value;
});
