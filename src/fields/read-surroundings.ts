import { closest, isElement, rootOf, walk } from './dom.ts';
import { isField, textsBeside } from './near-text.ts';
import { bitsOf, type Meaning, readMeaning } from './read-meaning.ts';

/** A number with its middle hidden tells where a code was sent: "+44 •••• 3456". */
const MASKED = /[•*●·]{2,}|\bx{2,}[- ]?\d\d/i;
const SENT = bitsOf('sent');
const ABOVE = { nodes: 90, characters: 400 };
const BELOW = { nodes: 40, characters: 160 };
const PICTURE = 'img,canvas,[class*=captcha i]';
const IS_CAPTCHA = /<canvas|captch|verif|valid|code|rand|secur|验证|驗證/i;

/** What the visible text above a field, up to its heading, and right below it means. */
export function readSurroundings(first: Element, last = first): Meaning {
  const meanings = [...textsAbove(first), ...textsBelow(last)].map(
    (text) => readMeaning(text) | (MASKED.test(text) ? SENT : 0),
  );
  return meanings.reduce((all, meaning) => all | meaning, 0);
}

export function* textsAbove(field: Element, limits = ABOVE): Generator<string> {
  for (const piece of textsBeside(field, 'previousNode', limits)) {
    if (!piece || !isShown(piece.at)) continue;
    yield piece.text;
    if (closest(piece.at, 'h1,h2,h3,h4,h5,h6,legend')) return;
  }
}

function* textsBelow(field: Element): Generator<string> {
  for (const piece of textsBeside(field, 'nextNode', BELOW)) {
    if (!piece) return;
    if (isShown(piece.at)) yield piece.text;
  }
}

/** Whether a picture to read off stands beside a field, with no other field between. */
export function hasPictureBeside(field: Element): boolean {
  return (['nextNode', 'previousNode'] as const).some((step) => {
    const walker = walk(rootOf(field), field);
    for (let i = 0, node = walker[step](); i < 9 && node && !isField(node); i++, node = walker[step]()) {
      if (isElement(node) && closest(node, PICTURE) === node && IS_CAPTCHA.test(node.outerHTML)) return true;
    }
    return false;
  });
}

/** Whether people see a text, and it is not the label of some field. */
const isShown = (element: Element): boolean => !closest(element, 'label') && element.checkVisibility();
