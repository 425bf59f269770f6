import { attribute, closest, parentOf, queryAll } from './dom.ts';
import { textsBeside } from './near-text.ts';
import { type Meaning, readMeaning } from './read-meaning.ts';

/** A number with its middle hidden: "+44 •••• 3456". */
const MASKED = /[•*∗●·]{2,}|\bx{2,}[- ]?\d{2,4}\b/i;
const ABOVE = { nodes: 90, characters: 400 };
const BELOW = { nodes: 40, characters: 160 };
const PICTURES = 'img,canvas,[class*=captcha i],[id*=captcha i]';
const HINTS = ['src', 'id', 'class', 'alt', 'onclick', 'title'];

export type Surroundings = { meaning: Meaning; hidesANumber: boolean };

/** What the visible text above a field, up to its heading, and right below it means. */
export function readSurroundings(first: Element, last = first): Surroundings {
  const text = [...textsAbove(first), ...textsBelow(last)];
  return {
    meaning: text.reduce((meaning, piece) => meaning | readMeaning(piece), 0),
    hidesANumber: text.some((piece) => MASKED.test(piece)),
  };
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

/** Whether a picture to read off stands beside a field. */
export function hasPictureBeside(field: Element): boolean {
  let scope = parentOf(field);
  for (let i = 0; scope && i < 2 && scope.localName !== 'body'; i++, scope = parentOf(scope)) {
    for (const picture of queryAll(scope, PICTURES)) {
      const hints = HINTS.map((name) => attribute(picture, name)).join(' ');
      if (picture.localName === 'canvas' || /captch|verif|valid|code|rand|secur|验证|驗證/i.test(hints))
        return true;
    }
  }
  return false;
}

/** Whether people see a text, and it is not the label of some field. */
const isShown = (element: Element): boolean => !closest(element, 'label') && element.checkVisibility();
