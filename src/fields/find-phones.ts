import { Bit } from './concepts.ts';
import type { Description } from './describe-field.ts';
import { closest } from './dom.ts';
import { ENOUGH, PHONE_NAMED, PHONE_TRAITS, weigh } from './evidence.ts';
import { isLocked, isVisible } from './is-visible.ts';
import { HEADINGS, textsBeside } from './near-text.ts';
import { withCountry } from './phone-country.ts';
import { findSplitNumber } from './phone-parts.ts';
import { beforeAside, firstOf, type Meaning, readMeaning } from './read-meaning.ts';
import type { PhoneField } from './types.ts';

const PHONE = Bit.phone;
const EITHER = Bit.either;
const EMERGENCY = Bit.emergency;
/** What a phone may be said to belong to or serve for without being any less a phone. */
const SOFT =
  Bit.other |
  Bit.identity |
  Bit.card |
  Bit.postal |
  Bit.birth |
  Bit.password |
  Bit.pin |
  Bit.coupon |
  Bit.country;
const CODE = Bit.otp | Bit.code | Bit.pin;
/** What a name for the page's own code takes back, whatever the label says. */
const HARD = Bit.trap | Bit.beside;
const SENTENCE = 40;
const TO_HEADING = { nodes: 120, characters: 500 };
const TYPES = /^(?:text|tel|number|div|span|p)$/;

/** The phone numbers of a page, best first. "E-mail or phone" is one only when there is nothing better. */
export function findPhones(fields: Description[], count: (wrapper: Element) => number): PhoneField[] {
  const phones: PhoneField[] = [];
  const doubtful: PhoneField[] = [];
  for (let i = 0; i < fields.length; i++) {
    const split = findSplitNumber(fields, i);
    if (split) {
      if (isUsable(split.parts.map(({ element }) => element))) phones.push(split);
      i += split.parts.length - 1;
      continue;
    }
    const field = fields[i];
    const score = field ? weighPhone(field) : 0;
    if (!field || score < ENOUGH.phone || !isUsable([field.element])) continue;
    const isEither = ((field.own | field.label) & EITHER) !== 0 && !field.traits.includes('for:tel');
    (isEither ? doubtful : phones).push(withCountry(fields, i, field, score, count));
  }
  return (phones.length ? phones : doubtful).sort((a, b) => b.score - a.score);
}

export function weighPhone(field: Description): number {
  return TYPES.test(field.type) ? weigh(namesOf(field), PHONE_NAMED, field, PHONE_TRAITS) : 0;
}

/** The meanings that count: where the label says phone, what it says besides only tells whose, or what for. */
function namesOf({ own, label: whole, labelText }: Description): Meaning {
  // "Mobile (with country code)" is a mobile.
  const start = readMeaning(beforeAside(labelText));
  const label = start & PHONE ? start : whole;
  if (!(label & PHONE)) return own | label;
  const isSentence = labelText.length > SENTENCE;
  const named =
    isSentence && (own & PHONE || firstOf(labelText, PHONE) < firstOf(labelText, CODE))
      ? label & ~CODE
      : label;
  const isPhone = firstOf(labelText, PHONE) <= firstOf(labelText, SOFT) || own & PHONE || isShort(labelText);
  return (isPhone ? named & ~SOFT : named) | (own & HARD);
}

/** "Policyholder phone number": so short, all before the phone says whose it is. */
const isShort = (label: string): boolean => label.trim().split(/\s+/).length <= 3;

function isUsable(elements: HTMLElement[]): boolean {
  const [first] = elements;
  if (!first || closest(first, '[role=search],search')) return false;
  if (!elements.every((element) => !isLocked(element) && isVisible(element))) return false;
  return !isForEmergency(first);
}

/** Whether a short text between a field and its heading speaks of an emergency. */
function isForEmergency(field: Element): boolean {
  for (const piece of textsBeside(field, 'previousNode', TO_HEADING)) {
    if (!piece || piece.text.length > SENTENCE) continue;
    if (readMeaning(piece.text) & EMERGENCY && !closest(piece.at, 'label,th'))
      return piece.at.checkVisibility();
    if (closest(piece.at, HEADINGS)) return false;
  }
  return false;
}
