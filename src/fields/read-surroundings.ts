import { Bit } from './concepts.ts';
import { closest, isElement, parentOf, rootOf, walk } from './dom.ts';
import { HEADINGS, isField, type Piece, textsBeside } from './near-text.ts';
import { type Meaning, readMeaning, readText } from './read-meaning.ts';

/** A number with its middle hidden tells where a code was sent: "+44 •••• 3456". */
const MASKED = /[•*●·]{2,}|\bx{2,}[- ]?\d\d/i;
const SENT = Bit.sent;
const OTP = Bit.otp;
/** What texts may speak of around a field that a one-time code was sent for. */
const ASIDE = Bit.trap | Bit.card | Bit.coupon | Bit.birth | Bit.password | Bit.choose | Bit.backup;
/** Labels of other fields; any form is sent, which its button says. */
const UNREAD = 'label,form button:not([type=button])';
const ABOVE = { nodes: 90, characters: 400 };
/** More fields than this lie between no field and what is said of it. */
const FARTHEST = 8;
const BELOW = { nodes: 40, characters: 160 };
const PICTURE = 'img,canvas,[class*="captcha" i]';
const IS_CAPTCHA = /<canvas|captch|rand|secur|valid/i;
const TO_READ_OFF = Bit.code | Bit.verify | Bit.trap;

/** What the visible text above a field, up to its heading, and right below it means. */
export function readSurroundings(first: Element, last = first): Meaning {
  let meaning = 0;
  const read = ({ text, at }: Piece) => {
    // Whether people see it, and it speaks of the field.
    if (closest(at, UNREAD) || !at.checkVisibility()) return false;
    meaning |= readText(text) | (MASKED.test(text) ? SENT : 0);
    return closest(at, HEADINGS);
  };
  let others = 0;
  for (const piece of textsBeside(first, 'previousNode', ABOVE)) {
    if (piece ? read(piece) : ++others > FARTHEST) break;
  }
  for (const piece of textsBeside(last, 'nextNode', BELOW)) {
    if (!piece) break;
    read(piece);
  }
  return meaning & OTP ? meaning & ~ASIDE : meaning;
}

/** Whether a picture to read off stands beside a field, with no other field between. */
export function hasPictureBeside(field: Element, isAny: boolean): boolean {
  return (['nextNode', 'previousNode'] as const).some((step) => {
    const walker = walk(rootOf(field), field);
    for (let i = 0, node = walker[step](); i < 9 && node && !isField(node); i++, node = walker[step]()) {
      if (!isElement(node) || closest(node, PICTURE) !== node) continue;
      const { outerHTML } = node.cloneNode() as Element;
      if (isAny && parentOf(node)?.contains(field)) return true;
      if (IS_CAPTCHA.test(outerHTML) || readMeaning(outerHTML) & TO_READ_OFF) return true;
    }
    return false;
  });
}
