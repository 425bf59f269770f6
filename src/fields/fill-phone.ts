import { countryOption } from './choose-country.ts';
import { isInput, isSelect, parentOf, queryAll, textOf } from './dom.ts';
import { keepTrack } from './find-again.ts';
import { isVisible } from './is-visible.ts';
import { contentOf, erase, finish, focusOn, send, setValue, strike, UNBOUND } from './keyboard.ts';
import type { FillOptions, PhoneField, PhoneNumber } from './types.ts';
import { pause, until } from './wait.ts';
import { claim, holdsForeign } from './written.ts';

const SETTLES = 150;
const OPTIONS =
  '[role=option],[role=listbox] li,[role=menuitem],[role=menuitemradio],li[data-country-code],ul li';

/**
 * Writes a number into its field or parts and says whether the page then shows it, for the right country. A field that
 * holds something else is left alone, unless `replace`. Never throws.
 */
export async function fillPhone(
  field: PhoneField,
  phone: PhoneNumber,
  options: FillOptions = {},
): Promise<boolean> {
  const country = field.parts.find(({ role }) => role === 'country')?.element;
  const numbers = field.parts.filter(({ role }) => role !== 'country').map(({ element }) => element);
  if (
    !numbers.length ||
    (!options.replace && numbers.some((element) => !isSelect(element) && holdsForeign(element)))
  ) {
    return false;
  }
  try {
    const isDone =
      numbers.length > 1
        ? await fillParts(numbers, phone)
        : await fillNumber(
            numbers[0] as HTMLElement,
            country,
            phone,
            field.parts.at(-1)?.role === 'national',
          );
    if (isDone) numbers.forEach(claim);
    return isDone;
  } catch {
    return false;
  }
}

async function fillNumber(
  element: HTMLElement,
  country: HTMLElement | undefined,
  phone: PhoneNumber,
  isNational: boolean,
): Promise<boolean> {
  const number = keepTrack([element]);
  const shows = async () => {
    await pause(SETTLES);
    return isShown(number()[0], country, phone);
  };
  const isChosen = country ? await chooseCountry(country, phone) : isNational;
  const texts = isChosen ? [phone.national, phone.e164] : [phone.e164];
  for (const text of texts) {
    await type(number, text);
    if (await shows()) return true;
  }
  if (
    country &&
    !isSelect(country) &&
    country.localName !== 'input' &&
    (await pickFromList(country, phone))
  ) {
    await type(number, phone.national);
    if (await shows()) return true;
  }
  const [field] = number();
  if (!field) return false;
  setValue(field, texts[0] ?? phone.e164);
  send(field, new Event('input', UNBOUND));
  finish(field);
  return shows();
}

async function type(number: () => HTMLElement[], text: string): Promise<void> {
  const [field] = number();
  if (!field) return;
  focusOn(field);
  if (contentOf(field)) erase(field);
  // A widget that puts its calling code back at once is told only the rest.
  await pause(5);
  for (const character of restOf(text, contentOf(field))) {
    const current = number()[0];
    if (!current) return;
    strike(current, character);
    await pause(4);
  }
  const last = number()[0];
  if (last) {
    finish(last);
    send(last, new FocusEvent('focusout', UNBOUND));
  }
}

/** What is still to be typed after what a widget has put there. */
function restOf(text: string, there: string): string {
  const start = there.replace(/[^\d+]/g, '');
  return start && text.startsWith(start) ? text.slice(start.length) : text;
}

async function fillParts(parts: HTMLElement[], phone: PhoneNumber): Promise<boolean> {
  const room = parts.map((part) => (isInput(part) && part.maxLength > 0 ? part.maxLength : 3));
  const isLong =
    room.reduce((sum, length) => sum + length, 0) > phone.national.length && !phone.national.startsWith('0');
  let rest = isLong && phone.callingCode !== '1' ? `0${phone.national}` : phone.national;
  for (const [i, part] of parts.entries()) {
    const length = i === parts.length - 1 ? rest.length : (room[i] ?? rest.length);
    const text = rest.slice(0, length);
    rest = rest.slice(length);
    if (!isSelect(part)) await type(() => [part], text);
    else if (
      !select(
        part,
        [...part.options].find((option) => option.text.trim() === text),
      )
    )
      return false;
  }
  await pause(SETTLES);
  return digits(parts.map(contentOf).join('')).endsWith(phone.national);
}

async function chooseCountry(country: HTMLElement, phone: PhoneNumber): Promise<boolean> {
  if (isSelect(country)) return select(country, countryOption([...country.options], phone));
  if (country.localName === 'input') {
    await type(
      () => [country],
      (country as HTMLInputElement).maxLength === 2 ? phone.callingCode : `+${phone.callingCode}`,
    );
    return true;
  }
  return callingCodeIn(textOf(country)) === phone.callingCode || pickFromList(country, phone);
}

function select(element: HTMLSelectElement, option: HTMLOptionElement | undefined): boolean {
  if (!option) return false;
  focusOn(element);
  element.selectedIndex = option.index;
  send(element, new Event('input', UNBOUND));
  finish(element);
  return true;
}

/** Opens a list of countries behind a button and clicks the right one. */
async function pickFromList(button: HTMLElement, phone: PhoneNumber): Promise<boolean> {
  const items = () =>
    [...queryAll<HTMLElement>(button.getRootNode(), OPTIONS)].filter((item) => DIAL.test(textOf(item)));
  if (!items().some((item) => isVisible(item))) press(button);
  if (!(await until(() => items().some((item) => isVisible(item)), 600))) return false;
  const options = items().map((item) => ({
    value: item.dataset.countryCode ?? item.id,
    text: textOf(item),
    item,
  }));
  const item = countryOption(options, phone)?.item;
  if (!item) return false;
  press(item);
  await pause(60);
  return callingCodeIn(textOf(button)) === phone.callingCode;
}

function press(element: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown', 'mouseup']) {
    send(element, new MouseEvent(type, UNBOUND));
  }
  element.click();
}

const DIAL = /\+ ?\d/;
const digits = (text: string): string => text.replace(/\D/g, '');
const callingCodeIn = (text: string): string | undefined => /\+ ?(\d{1,4})/.exec(text)?.[1];

/** The digits end in the national number, and what says a country says the right one. */
function isShown(
  field: HTMLElement | undefined,
  country: HTMLElement | undefined,
  phone: PhoneNumber,
): boolean {
  if (!field) return false;
  const shown = digits(contentOf(field));
  if (!shown.endsWith(phone.national)) return false;
  const before = shown.slice(0, -phone.national.length);
  if (before && before !== '0' && before.replace(/^00/, '') !== phone.callingCode) return false;
  if (!country) return before.length > 1 || [undefined, phone.callingCode].includes(callingCodeBeside(field));
  if (isSelect(country)) return countryOption([...country.options], phone)?.index === country.selectedIndex;
  return callingCodeIn(`+${contentOf(country)} ${textOf(country)}`.replace('++', '+')) === phone.callingCode;
}

/** The calling code that a widget shows beside its field, where it shows nothing else. */
function callingCodeBeside(field: HTMLElement): string | undefined {
  const text = textOf(parentOf(parentOf(field) ?? field) ?? field);
  return text.length < 60 ? callingCodeIn(text) : undefined;
}
