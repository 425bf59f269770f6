import { keepState, rootElement } from '../../frameworks/page';

rootElement().innerHTML = `<div data-hs-pin-input>${'<input type="text" data-hs-pin-input-item style="width:40px">'.repeat(6)}</div>`;
let value = '';
keepState(() => value);
void import('preline').then(({ HSPinInput }) => {
  const place = document.querySelector<HTMLElement>('[data-hs-pin-input]');
  if (!place) return;
  const pin = new HSPinInput(place);
  pin.on('completed', ({ currentValue }: { currentValue: string[] }) => {
    value = currentValue.join('');
  });
});
