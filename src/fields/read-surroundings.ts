import { closest, parentOf, queryAll } from './dom.ts';
import { textsBeside } from './near-text.ts';
import { bitsOf, type Meaning, readMeaning } from './read-meaning.ts';

/** A number with its middle hidden tells where a code was sent: "+44 •••• 3456". */
const MASKED = /[•*●·]{2,}|\bx{2,}[- ]?\d\d/i;
const SENT = bitsOf('sent');
const ABOVE = { nodes: 90, characters: 400 };
const BELOW = { nodes: 40, characters: 160 };
const TYPED = 'input:not([type=hidden]):not([type=submit])';
const PICTURES = 'img,canvas,[class*=captcha i],[id*=captcha i]';

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

/** Whether a picture to read off stands beside a field, and no other field with it. */
export function hasPictureBeside(field: Element): boolean {
  let scope = parentOf(field);
  for (let i = 0; scope && i < 2 && queryAll(scope, TYPED).length < 2; i++, scope = parentOf(scope)) {
    for (const picture of queryAll(scope, PICTURES)) {
      const hints = [...picture.attributes].map(({ value }) => value).join(' ');
      if (picture.localName === 'canvas' || /captch|verif|valid|code|rand|secur|验证|驗證/i.test(hints))
        return true;
    }
  }
  return false;
}

/** Whether people see a text, and it is not the label of some field. */
const isShown = (element: Element): boolean => !closest(element, 'label') && element.checkVisibility();
