import { defineCustomElement } from '@ionic/core/components/ion-input-otp.js';
import { keepState, rootElement } from '../../frameworks/page';

defineCustomElement();
rootElement().innerHTML = '<ion-input-otp length="6"></ion-input-otp>';
const otp = rootElement().firstElementChild as HTMLElement & { value: string };
let value = '';
keepState(() => value);
otp.addEventListener('ionInput', (event) => {
  value = (event as CustomEvent<{ value: string }>).detail.value;
});
