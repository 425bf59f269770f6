import type { CodeField, FindOptions, PhoneField } from './types.ts';

const CODE =
  /one-?time|otp|2fa|mfa|verif|confirm.*code|sms|code|passcode|код|код|código|kod|验证码|認証|인증/iu;
const NO_CODE = /captcha|coupon|promo|gift|invite|postal|zip|card|cvv|cvc|country|discount|referral/iu;
const PHONE = /phone|mobile|tel(?!l)|cell|handy|móvil|celular|телефон|手机|電話|휴대/iu;

function describe(element: HTMLInputElement): string {
  const labels = [...(element.labels ?? [])].map((label) => label.textContent);
  const attributes = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'];
  return [...attributes.map((name) => element.getAttribute(name)), ...labels].join(' ');
}

function isUsable(element: HTMLInputElement): boolean {
  return !element.disabled && !element.readOnly && element.getClientRects().length > 0;
}

/** The fields of a document that take a one-time code or a phone number, best first. Layout is read, nothing is changed. */
export function findFields(
  root: Document,
  _options: FindOptions = {},
): { codes: CodeField[]; phones: PhoneField[] } {
  const inputs = [
    ...root.querySelectorAll<HTMLInputElement>(
      'input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=password]',
    ),
  ].filter(isUsable);
  const boxes = inputs.filter((input) => input.maxLength === 1);
  const codes: CodeField[] = boxes.length >= 4 && boxes.length <= 8 ? [{ boxes, score: 5 }] : [];
  const phones: PhoneField[] = [];
  for (const input of inputs) {
    if (input.maxLength === 1) continue;
    const words = describe(input);
    if (input.type === 'tel' && !CODE.test(words)) {
      phones.push({ parts: [{ element: input, role: 'full' }], score: 5 });
    } else if (CODE.test(words) && !NO_CODE.test(words)) {
      codes.push({ boxes: [input], score: /one-time-code/.test(words) ? 6 : 3 });
    } else if (PHONE.test(words)) phones.push({ parts: [{ element: input, role: 'full' }], score: 4 });
  }
  for (const phone of phones) joinCountrySelect(phone);
  return { codes: codes.sort((a, b) => b.score - a.score), phones };
}

function joinCountrySelect(phone: PhoneField): void {
  const number = phone.parts[0];
  const select = number?.element.parentElement?.querySelector('select');
  if (!number || !select || ![...select.options].some((option) => /\+\d/.test(option.text))) return;
  phone.parts = [
    { element: select, role: 'country' },
    { element: number.element, role: 'national' },
  ];
}
