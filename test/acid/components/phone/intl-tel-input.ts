import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = '<label for="tel">Phone</label><input id="tel" type="tel">';
const widget = intlTelInput(document.getElementById('tel') as HTMLInputElement, { initialCountry: 'us' });
keepState(() => widget.getNumber());
