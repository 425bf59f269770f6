import type { Item } from './read-items.ts';

/** What a candidate looks like. All but the first two need more said about them before they are believed. */
export type Shape =
  | 'digits'
  | 'grouped'
  | 'pairs'
  | 'prefixed'
  | 'hash'
  | 'long'
  | 'year'
  | 'mixed'
  | 'coupon'
  | 'lower'
  | 'letters';

/** Something that could be the code: the items `first` to `last` of the message. */
export interface Candidate {
  code: string;
  shape: Shape;
  first: number;
  last: number;
}

const APART = '(?<![\\d/@&^+]|\\d[ -])';
// Nor before a dash that leads nowhere, where a phone number was cut off.
const END = '(?![\\d/°]|[ -]\\d|-(?:\\s|$))';

/** The forms a code has, most particular first. */
const FORMS: readonly (readonly [Shape, RegExp])[] = [
  ['grouped', new RegExp(`${APART}(?:\\d{3}[ -]\\d{3}|\\d(?: \\d){3,7}|\\d(?:-\\d){3,7})${END}`, 'g')],
  [
    'pairs',
    new RegExp(`${APART}(?:\\d{4}[ -]\\d{4}|\\d\\d(?:[ -]\\d\\d){2,3}|\\d{2,4}-\\d{2,4})${END}`, 'g'),
  ],
  ['year', /(?<![\d/@&^+#-])(?:19[89]|20[0-4])\d(?![\d/°])/g],
  ['hash', /(?<=#)\d{4,8}(?!\d)/g],
  ['prefixed', /(?<=[A-Za-z]-)\d{4,8}(?![\d/-])/g],
  ['digits', /(?<![\d/@&^+])\d{4,8}(?![\d/°])/g],
  ['long', /(?<![\d/@&^+])\d{9,10}(?![\d/°])/g],
  // A word in capitals and a round number: "SAVE25", "LETO2025", "FALL25OFF".
  ['coupon', /(?<![A-Za-z\d])(?:[A-Z]{3,8}(?:\d\d){1,2}|[A-Z]{4,7}\d\d[A-Z]{1,4})(?![A-Za-z\d])/g],
  [
    'mixed',
    /(?<![A-Za-z\d-])(?=[A-Z-]{0,9}\d)(?=[\d-]{0,9}[A-Z])(?:[A-Z\d]{3}-[A-Z\d]{3}|[A-Z\d]{4}-[A-Z\d]{4}|[A-Z\d]{4,10})(?![A-Za-z\d+/=_-])/g,
  ],
  ['lower', /(?<![A-Za-z\d])(?=[A-Za-z]{0,12}\d)(?=\d{0,12}[A-Za-z])[A-Za-z\d]{4,10}(?![A-Za-z\d+/=_])/g],
  // Letters only, right after a colon, and not because everything is in capitals.
  ['letters', /(?<=[^A-Z\s] ?[:=] ?["'([]?)[A-Z]{4,8}(?=["')\]]?(?:[.,;\n]|$))/g],
];

/** Finds the candidates of a message in its blanked text, in their order. */
export function findCandidates(blanked: string, items: readonly Item[]): Candidate[] {
  const starts = new Map(items.map((item, index) => [item.start, index]));
  const ends = new Map(items.map((item, index) => [item.end, index]));
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  for (const [shape, pattern] of FORMS) {
    // Not `matchAll`, which copies its pattern each time.
    for (let match = pattern.exec(blanked); match !== null; match = pattern.exec(blanked)) {
      const first = starts.get(match.index);
      const last = ends.get(match.index + match[0].length);
      if (first === undefined || last === undefined || taken.has(first) || taken.has(last)) continue;
      if (isQuantity(items, first, last)) continue;
      const code = match[0].replace(/[ -]/g, '');
      if (code.length < 4 || code.length > 10) continue;
      candidates.push({ code, shape, first, last });
      for (let index = first; index <= last; index += 1) taken.add(index);
    }
  }
  return candidates.sort((a, b) => a.first - b.first);
}

function isQuantity(items: readonly Item[], first: number, last: number): boolean {
  return items.slice(first, last + 1).some(({ kind }) => kind === 'amount');
}
