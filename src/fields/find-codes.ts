import type { Description } from './describe-field.ts';
import {
  BOXES_AROUND,
  CODE_AROUND,
  CODE_NAMED,
  CODE_TRAITS,
  ENOUGH,
  NUMERIC,
  ONE_TIME_CODE,
  weigh,
} from './evidence.ts';
import { isDrawnByWrapper, isLocked, isVisible } from './is-visible.ts';
import { bitsOf, firstOf } from './read-meaning.ts';
import { hasPictureBeside, readSurroundings } from './read-surroundings.ts';
import type { CodeField } from './types.ts';

const NAMES_A_CODE = bitsOf('otp code pin sms');
/** What may name a field that the text around it says to be a code. */
const HINTS = bitsOf('verify sent');
const CODE_WORDS = bitsOf('otp code sms');
const PHONE = bitsOf('phone');
const SMS = bitsOf('sms');
const EMAIL = bitsOf('either');
const SOFT = bitsOf('either other phone password choose identity');
const TYPES = new Set(['text', 'tel', 'number', 'password', 'textarea', 'div', 'span', 'p']);
const MOST_AROUND = 5;
const MAIL = -10;
/** As long as this a label is a sentence, and what it mentions in passing is not what the field is. */
const SENTENCE = 40;

/** Rows of boxes that take one code together. */
export function weighBoxes(boxes: Description[], isMarked: boolean): CodeField | null {
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const named = boxes.reduce((meaning, box) => meaning | box.own | box.label, 0);
  const around = readSurroundings(first.element, last.element);
  if (!isMarked && !((named | around) & CODE_WORDS)) return null;
  let score = (isMarked ? 3 : 1) + weigh(named | around, BOXES_AROUND);
  if (boxes.every(({ traits }) => NUMERIC.test(traits))) score += 1;
  if (boxes.some(({ traits }) => ONE_TIME_CODE.test(traits))) score += 4;
  if (first.type === 'password' && !((named | around) & CODE_WORDS)) score -= 3;
  if (score < ENOUGH.boxes) return null;
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
  const certain = ONE_TIME_CODE.test(field.traits);
  let score = weigh(named, CODE_NAMED, field, CODE_TRAITS);
  const isNamed = certain || (named & NAMES_A_CODE) !== 0;
  if (isBesideCard && !(named & bitsOf('otp sms'))) score -= 4;
  if (
    score + MOST_AROUND < ENOUGH.code ||
    (!isNamed && (named & ~HINTS || /hint:.*\p{L}{2}/u.test(field.traits)))
  )
    return null;
  if (isLocked(field.element)) return null;
  if (!isVisible(field.element, { through: isNamed }) && !(certain && isDrawnByWrapper(field.element)))
    return null;
  const around = readSurroundings(field.element);
  score += Math.min(MOST_AROUND, weigh(around, CODE_AROUND));
  if (!certain && !(named & SMS) && hasPictureBeside(field.element)) score -= 12;
  if (!isNamed && !(around & bitsOf('sent sms'))) return null;
  return score >= ENOUGH.code ? { boxes: [field.element], score: score + weighMail(named) } : null;
}

/** Of two codes on a page the one from the e-mail is not the one that an SMS brings. */
const weighMail = (named: number): number => (named & EMAIL && !(named & SMS) ? MAIL : 0);

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
export const isCard = ({ own, label, traits }: Description): boolean =>
  ((own | label) & bitsOf('card')) !== 0 || traits.includes('for:cc-');
