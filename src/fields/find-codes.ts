import { Bit } from './concepts.ts';
import type { Description } from './describe-field.ts';
import { closest, documentOf, textOf } from './dom.ts';
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
import { firstOf, type Meaning, readMeaning } from './read-meaning.ts';
import { hasPictureBeside, readSurroundings } from './read-surroundings.ts';
import type { CodeField } from './types.ts';

const NAMES_A_CODE = Bit.otp | Bit.code | Bit.pin | Bit.sms;
/** What may name a field that the text around it says to be a code. */
const HINTS = Bit.verify | Bit.sent | Bit.digits;
const SENT = Bit.sent;
const OTP_OR_SMS = Bit.otp | Bit.sms;
const ONE_TIME = Bit.otp;
const CODE = Bit.code;
const CODE_WORDS = Bit.otp | Bit.code | Bit.sms;
const PHONE = Bit.phone;
const SMS = Bit.sms;
const RECEIVER = Bit.phone | Bit.either;
const EMAIL = Bit.either;
const BACKUP = Bit.backup;
const SOFT = Bit.either | Bit.other | Bit.phone | Bit.password | Bit.choose | Bit.identity;
const TYPES = /^(?:text|tel|number|password|textarea|div|span|p)$/;
/** What speaks for boxes being a code at all. */
const EVIDENCE = Bit.otp | Bit.sms | Bit.verify;
const DIGITS = Bit.digits;
const SEVERAL_WORDS = /\p{L}{2}.*[^\p{L}].*\p{L}{2}/u;
const TEXT = /^(?:text|tel|number|textarea)$/;
const TOKEN = /keys:(?:numeric|decimal).*long:[5-8]\b|type:(?:tel|number|password).*long:[5-8]\b/;
const LETTERS = /\p{L}\p{M}*\p{L}/u;
const MOST_AROUND = 5;
const MAIL = -10;
/** Among more fields a "confirmation code" is one of a booking, an invoice, a picture. */
const MOST_BESIDE = 6;
/** As long as this a label is a sentence, and what it mentions in passing is not what the field is. */
const SENTENCE = 40;
/** "Enter your code" says no more than "Code". */
const SHORT = 16;

/** Rows of boxes that take one code together. Where no word speaks for it, none but "Digit 1" may stand on them. */
export function weighBoxes(boxes: Description[], isMarked: boolean): CodeField | null {
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const named = boxes.reduce((meaning, box) => meaning | box.own | box.label, 0);
  const around = readSurroundings(first.element, last.element);
  const isSaid = ((named | around) & CODE_WORDS) !== 0;
  if (!isSaid && !isMarked) return null;
  const isLikely = (named | around) & EVIDENCE || (isSaid && (named | around) & HINTS);
  if (!isLikely && boxes.slice(1).every(isNamedElse)) return null;
  let score = (isMarked ? 3 : 1) + weigh(named | around, BOXES_AROUND);
  if (boxes.every(({ traits }) => NUMERIC.test(traits))) score += 1;
  if (boxes.some(({ traits }) => ONE_TIME_CODE.test(traits))) score += 4;
  if (first.type === 'password' && !isSaid) score -= 3;
  if (score < ENOUGH.boxes) return null;
  return { boxes: boxes.map(({ element }) => element), score: score + weighMail(named) };
}

const isNamedElse = ({ label, labelText }: Description): boolean =>
  SEVERAL_WORDS.test(labelText) || (LETTERS.test(labelText) && !(label & (DIGITS | CODE)));

/**
 * One field that takes a whole code. Asks what is dear only of a field that what is cheap speaks for. Where nothing
 * tells that a code was sent, only a field that stands alone is one: among others it is a code of something else. Beside
 * the number of a card, a security code is the card's.
 */
export function weighSingle(
  field: Description,
  fields: Description[],
  isBesideCard = false,
): CodeField | null {
  if (!TYPES.test(field.type) || isAboutPhone(field)) return null;
  let named = field.own | field.label;
  // Accounts are recovered by codes too; only people are told which of them is a backup code.
  if (field.label & CODE) named &= ~BACKUP | field.label;
  if (field.labelText.length > SENTENCE && field.label & CODE_WORDS) named &= ~SOFT | field.own;
  const isCertain = ONE_TIME_CODE.test(field.traits);
  const isNamed = isCertain || (named & NAMES_A_CODE) !== 0;
  // A name that is not understood is the name of something else.
  if (!isNamed && (named & ~HINTS || (!named && LETTERS.test(field.labelText)))) return null;
  let score = weigh(named, CODE_NAMED, field, CODE_TRAITS);
  if (!named && LETTERS.test(field.labelText)) score -= 2;
  if (isBesideCard && !(named & OTP_OR_SMS)) score -= 4;
  if (score + MOST_AROUND < ENOUGH.code || isLocked(field.element)) return null;
  if (!isVisible(field.element, { through: isNamed }) && !(isCertain && isDrawnByWrapper(field.element)))
    return null;
  const around = readSurroundings(field.element);
  score += Math.min(MOST_AROUND, weigh(around, CODE_AROUND));
  if (!((named | around) & ~CODE_WORDS) && isToVerify(field, fields)) score += 2;
  if (score < ENOUGH.code) return null;
  const isSent = isCertain || named & (OTP_OR_SMS | SENT) || around & ONE_TIME;
  if (!isSent && !(isNamed && mayStand(field, named, fields, around))) return null;
  if (!isCertain && !isOneTime(named) && fields.some((other) => isOneTime(other.own | other.label)))
    return null;
  if (!isCertain && !(named & SMS) && hasPictureBeside(field.element, !isSent)) return null;
  return { boxes: [field.element], score: score + weighMail(named) };
}

/** Beside a field that says so, one that only says "code" takes a code of something else. */
const isOneTime = (named: Meaning): boolean =>
  (named & ONE_TIME) !== 0 || ((named & CODE) !== 0 && (named & (HINTS | SMS)) !== 0);

/**
 * Whether a field that nothing was sent for is a code all the same: alone in its form, a token beside a password, or
 * a "confirmation code" in a short form with the phone that it confirms or the new password that it allows.
 */
function mayStand(field: Description, named: Meaning, fields: Description[], around: Meaning): boolean {
  const form = closest(field.element, 'form');
  const others = fields.filter(
    (other) =>
      other !== field &&
      !isSearch(other) &&
      closest(other.element, 'form') === form &&
      isVisible(other.element),
  );
  const passwords = others.filter(({ type }) => type === 'password').length;
  if (isOneTime(named)) {
    if (named & EMAIL || (passwords > 1 && passwords === others.length)) return true;
    const isShort = others.length <= MOST_BESIDE && !others.some(({ type }) => type === 'textarea');
    if (isShort && others.some(takesCodes)) return true;
  }
  if (passwords) return TOKEN.test(field.traits) || (named & DIGITS) !== 0;
  if (field.type === 'password') return false;
  return around & SENT ? others.length < 4 : !others.some(({ type }) => TEXT.test(type));
}

/** Whether a page that asks for "Code" and for nothing else says what for in its title or on a button. */
function isToVerify({ element, labelText }: Description, fields: Description[]): boolean {
  if (
    labelText.length > SHORT ||
    fields.some((other) => other.element !== element && isVisible(other.element))
  )
    return false;
  const form = closest(element, 'form');
  const said = `${documentOf(element).title} ${form ? textOf(form).slice(0, 200) : ''}`;
  return (readMeaning(said) & EVIDENCE) !== 0;
}

/** Whether a field is for what a code is sent to, or for a code of its own. */
const takesCodes = ({ own, label }: Description): boolean =>
  ((own | label) & PHONE) !== 0 || isOneTime(own | label);

/** Of two codes on a page the one from the e-mail is not the one that an SMS brings. */
const weighMail = (named: number): number => (named & EMAIL && !(named & SMS) ? MAIL : 0);

/** "Phone number, we will send a code to it" against "code sent to your phone". */
function isAboutPhone({ own, label, labelText, maxLength }: Description): boolean {
  if (own & CODE_WORDS || (maxLength >= 4 && maxLength <= 8)) return false;
  if (own & PHONE) return true;
  return (
    (label & RECEIVER) !== 0 &&
    labelText.length > SENTENCE &&
    firstOf(labelText, RECEIVER) < firstOf(labelText, CODE_WORDS)
  );
}

const isSearch = ({ own, label }: Description): boolean => ((own | label) & Bit.search) !== 0;

/** Whether a field is for the number of a bank card. */
export const isCard = ({ own, label, traits }: Description): boolean =>
  ((own | label) & Bit.card) !== 0 || traits.includes('for:cc-');
