import { attribute, closest, isElement, parentOf, queryAll } from './dom.ts';
import { isHeading, textsAfter, textsBefore } from './near-text.ts';
import { type Meaning, readMeaning } from './read-meaning.ts';

/** A number with its middle hidden: "+44 •••• 3456". */
const MASKED = /[•*∗●·]{2,}|\bx{2,}[- ]?\d{2,4}\b/i;
const ABOVE = { nodes: 90, characters: 400 };
const BELOW = { nodes: 40, characters: 160 };

export type Surroundings = { meaning: Meaning; hidesANumber: boolean };

/** What the visible text above a field, up to its heading, and right below it means. */
export function readSurroundings(first: Element, last = first): Surroundings {
  const texts: string[] = [];
  for (const piece of textsBefore(first, ABOVE)) {
    if (!piece || !isShown(piece.at)) continue;
    texts.push(piece.text);
    if (isElement(piece.at) && isHeading(piece.at)) break;
  }
  for (const piece of textsAfter(last, BELOW)) {
    if (!piece) break;
    if (isShown(piece.at)) texts.push(piece.text);
  }
  return {
    meaning: texts.reduce((meaning, text) => meaning | readMeaning(text), 0),
    hidesANumber: texts.some((text) => MASKED.test(text)),
  };
}

/** Whether a picture to read off stands beside a field. */
export function hasPictureBeside(field: Element): boolean {
  let scope = parentOf(field);
  for (let i = 0; scope && i < 2; i++, scope = parentOf(scope)) {
    if (closest(scope, 'body') === scope) return false;
    for (const picture of queryAll(scope, 'img,canvas,[class*=captcha i],[id*=captcha i]')) {
      const hints = ['src', 'id', 'class', 'alt', 'onclick', 'title']
        .map((name) => attribute(picture, name))
        .join(' ');
      if (
        /captcha|verif|valid|code|rand|secur|captch|验证|驗證/i.test(hints) ||
        picture.localName === 'canvas'
      )
        return true;
    }
  }
  return false;
}

/** Whether people see a text, and it is not the label of some field. */
const isShown = (node: Node): boolean => isElement(node) && !closest(node, 'label') && node.checkVisibility();
