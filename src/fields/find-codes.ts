import {
  BOXES_AROUND,
  BOXES_ENOUGH,
  CODE_AROUND,
  CODE_ATTRIBUTES,
  CODE_ENOUGH,
  CODE_NAMED,
  isNumeric,
  weigh,
} from './code-evidence.ts';
import type { Description } from './describe-field.ts';
import { isDrawnByWrapper, isLocked, isVisible } from './is-visible.ts';
import { bitsOf, firstOf } from './read-meaning.ts';
import { hasPictureBeside, readSurroundings, type Surroundings } from './read-surroundings.ts';
import type { CodeField } from './types.ts';

const NAMES_A_CODE = bitsOf('otp', 'code', 'pin', 'sms');
/** What may name a field that the text around it says to be a code. */
const HINTS = bitsOf('verify', 'sent');
const CODE_WORDS = bitsOf('otp', 'code', 'sms');
const PHONE = bitsOf('phone');
const EMAIL = bitsOf('either');
const SOFT = bitsOf('either', 'other', 'phone', 'password', 'choose', 'identity');
const TYPES = new Set(['text', 'tel', 'number', 'password', 'textarea', 'div', 'span', 'p']);
const MOST_AROUND = 5;
const MAIL = -10;
const LETTERS = /\p{L}{2}/u;
/** As long as this a label is a sentence, and what it mentions in passing is not what the field is. */
const SENTENCE = 40;

/** Rows of boxes that take one code together. */
export function weighBoxes(boxes: Description[], isMarked: boolean): CodeField | null {
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const named = boxes.reduce((meaning, box) => meaning | box.own | box.label, 0);
  const around = readSurroundings(first.element, last.element);
  if (!isMarked && !((named | around.meaning) & CODE_WORDS)) return null;
  let score = (isMarked ? 3 : 1) + weigh(named | around.meaning, BOXES_AROUND);
  if (boxes.every(isNumeric)) score += 1;
  if (boxes.some(({ purposes }) => purposes.includes('one-time-code'))) score += 4;
  if (around.hidesANumber) score += 2;
  if (first.type === 'password' && !((named | around.meaning) & CODE_WORDS)) score -= 3;
  if (score < BOXES_ENOUGH) return null;
  return { boxes: boxes.map(({ element }) => element), score: score + weighMail(named) };
}

/**
 * One field that takes a whole code. Asks what is dear only of a field that what is cheap speaks for. Beside the number
 * of a card, a security code is the card's.
 */
export function weighSingle(field: Description, isBesideCard = false): CodeField | null {
  if (!TYPES.has(field.type)) return null;
  let named = field.own | field.label;
  if (isAboutPhone(field)) return null;
  if (field.labelText.length > SENTENCE && field.label & CODE_WORDS) named &= ~SOFT | field.own;
  const certain = field.purposes.includes('one-time-code');
  let score = weigh(named, CODE_NAMED);
  for (const { weight, holds } of CODE_ATTRIBUTES) if (holds(field)) score += weight;
  const isNamed = certain || (named & NAMES_A_CODE) !== 0;
  if (isBesideCard && !(named & bitsOf('otp', 'sms'))) score -= 4;
  if (score + MOST_AROUND < CODE_ENOUGH || (!isNamed && (named & ~HINTS || LETTERS.test(field.placeholder))))
    return null;
  if (isLocked(field.element)) return null;
  if (!isVisible(field.element, { through: isNamed }) && !(certain && isDrawnByWrapper(field.element)))
    return null;
  const around = readSurroundings(field.element);
  score += Math.min(MOST_AROUND, weighAround(around));
  if (!certain && hasPictureBeside(field.element)) score -= 12;
  if (!isNamed && !(around.meaning & bitsOf('sent', 'sms'))) return null;
  return score >= CODE_ENOUGH ? { boxes: [field.element], score: score + weighMail(named) } : null;
}

const weighAround = ({ meaning, hidesANumber }: Surroundings): number =>
  weigh(meaning, CODE_AROUND) + (hidesANumber ? 2 : 0);

/** Of two codes on a page the one from the e-mail is not the one that an SMS brings. */
const weighMail = (named: number): number => (named & EMAIL && !(named & bitsOf('sms')) ? MAIL : 0);

/** "Phone number, we will send a code to it" against "code sent to your phone". */
function isAboutPhone({ own, label, labelText, maxLength }: Description): boolean {
  if (own & CODE_WORDS || (maxLength >= 4 && maxLength <= 8)) return false;
  if (own & PHONE) return true;
  return (
    (label & PHONE) !== 0 &&
    labelText.length > SENTENCE &&
    firstOf(labelText, PHONE) < firstOf(labelText, CODE_WORDS)
  );
}

/** Whether a field is for the number of a bank card. */
export const isCard = ({ own, label, purposes }: Description): boolean =>
  ((own | label) & bitsOf('card')) !== 0 || purposes.some((purpose) => purpose.startsWith('cc-'));
