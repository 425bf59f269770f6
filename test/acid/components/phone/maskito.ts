import { Maskito } from '@maskito/core';
import { maskitoPhoneOptionsGenerator } from '@maskito/phone';
import metadata from 'libphonenumber-js/min/metadata';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label>Phone <input id="tel" autocomplete="tel"></label>';
const field = document.getElementById('tel') as HTMLInputElement;
new Maskito(field, maskitoPhoneOptionsGenerator({ metadata, strict: false, countryIsoCode: 'GB' }));
let value = '';
field.addEventListener('input', () => {
  value = field.value;
});
keepState(() => value.replace(/[^\d+]/g, ''));
