import { Bit } from './concepts.ts';
import { wrapperOf } from './count-fields.ts';
import type { Description } from './describe-field.ts';
import { attribute, isInput, isSelect, queryAll, textOf } from './dom.ts';
import { isVisible } from './is-visible.ts';
import { textsBeside } from './near-text.ts';
import type { PhoneField } from './types.ts';

const PHONE = Bit.phone;
const COUNTRY = Bit.country;
const DIAL_CODE = /(?:^|[^\d+])\+ ?\d{1,4}(?!\d)/;
const BUTTONS = 'button,[role=button],[role=combobox],[aria-haspopup]';
/** The longest that a field may be and still not take "+447400123456". */
const TOO_SHORT = 12;
/** "(00) 00000-0000" leaves no room for a calling code. */
const NATIONAL_MASK = /hint:\(?[0_#xX9]{2,3}\) ?[\d_#xX]/;

/** A number with what stands beside it to choose the country: a select, a short field or a button with "+44". */
export function withCountry(
  fields: Description[],
  index: number,
  number: Description,
  score: number,
  count: (wrapper: Element) => number,
): PhoneField {
  const country =
    countryBefore(fields[index - 1]) ?? buttonBeside(number.element, wrapperOf(number.element, count, 2));
  if (country) {
    return {
      parts: [
        { element: country, role: 'country' },
        { element: number.element, role: 'national' },
      ],
      score: score + 1,
    };
  }
  return { parts: [{ element: number.element, role: isNational(number) ? 'national' : 'full' }], score };
}

function countryBefore(before: Description | undefined): HTMLElement | null {
  if (!before || !isVisible(before.element)) return null;
  const { element, own, label, traits, maxLength } = before;
  const isNamed = traits.includes('for:tel-country');
  const room = maxLength || (element as HTMLInputElement).size % 20;
  const isCountry = isSelect(element)
    ? listsCountries(element, isNamed || ((own | label) & PHONE) !== 0)
    : room > 0 && room <= 5 && (isNamed || ((own | label) & COUNTRY) !== 0);
  return isCountry ? element : null;
}

/** Asks only the first options: a list of calling codes shows itself at once, one of countries where it is a phone's. */
function listsCountries(select: HTMLSelectElement, isForPhone: boolean): boolean {
  const some = [...select.options].slice(0, 12);
  const listed = some.filter(
    ({ text, value }) =>
      DIAL_CODE.test(text) || /^(?:\+|00)\d{1,4}$/.test(value) || (isForPhone && /^[a-z]{2,3}$/i.test(value)),
  );
  return listed.length > 0 && listed.length >= some.length / 2;
}

/** A button that shows a calling code; beside the number there may be the field to search the list of countries with. */
function buttonBeside(number: HTMLElement, wrapper: Element | null): HTMLElement | null {
  for (const button of wrapper ? queryAll<HTMLElement>(wrapper, BUTTONS) : []) {
    const label = `${textOf(button)} ${attribute(button, 'aria-label')}`;
    const isOther = isInput(button) || button.contains(number) || label.length > 200;
    if (!isOther && DIAL_CODE.test(label) && isVisible(button)) return button;
  }
  return null;
}

function isNational({ element, maxLength, traits }: Description): boolean {
  if ((maxLength > 0 && maxLength <= TOO_SHORT) || NATIONAL_MASK.test(traits)) return true;
  for (const piece of textsBeside(element, 'previousNode', { nodes: 8, characters: 30 })) {
    return piece !== null && /^\(?\+ ?\d{1,4}\)?$/.test(piece.text);
  }
  return false;
}
