import type { Item } from './read-items.ts';

/** Something that could be the code: the items `first` to `last` of the message. */
export interface Candidate {
  code: string;
  /** How much it looks like one: digits 1, a word with small letters -4. The less, the more must be said about it before it is believed. */
  trust: number;
  first: number;
  last: number;
}

// Not behind or before another digit, nor before a dash that leads nowhere, where a phone number was cut off.
const digits = (body: string) =>
  new RegExp(`(?<![\\d/@&^+]|\\d[ -])(?:${body})(?![\\d/°]|[ -]\\d|-(?:\\s|$))`, 'g');

/** The forms a code has, most particular first. */
const FORMS: readonly (readonly [trust: number, pattern: RegExp])[] = [
  [2, digits('\\d{3}[ -]\\d{3}|\\d(?: \\d){3,7}|\\d(?:-\\d){3,7}')],
  [-2, digits('\\d{4}[ -]\\d{4}|\\d\\d(?:[ -]\\d\\d){2,3}|\\d{2,4}-\\d{2,4}')],
  // A year.
  [-2, /(?<![\d/@&^+-])(?:19[89]|20[0-4])\d(?![\d/°])/g],
  [1, /(?<![\d/@&^+])\d{4,10}(?![\d/°])/g],
  [
    -1,
    /(?<![A-Za-z\d+/-])(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])(?:[A-Z\d]{3,5}-[A-Z\d]{3,5}|[A-Za-z\d]{4,10})(?![A-Za-z\d+/=_-])/g,
  ],
  // Letters only, right after a colon, and not because everything is in capitals.
  [0, /(?<=[^A-Z\s] ?[:=] ?["'([]?)[A-Z]{4,8}(?=["')\]]?(?:[.,;\n]|$))/g],
];

// A word in capitals and a round number ("SAVE25", "LETO2025", "FALL25OFF"), a word with small letters, a long number.
const DOUBTFUL = /^(?:[A-Z]{3,8}(?:\d\d){1,2}|[A-Z]{4,7}\d\d[A-Z]{1,4}|.*[a-z].*|\d{9,})$/;

/** Finds the candidates of a message in its blanked text, in their order. */
export function findCandidates(text: string, items: readonly Item[]): Candidate[] {
  const starts = new Map(items.map(({ start }, index) => [start, index]));
  const ends = new Map(items.map(({ end }, index) => [end, index]));
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  for (const [formTrust, pattern] of FORMS) {
    // Not `matchAll`, which copies its pattern each time.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const { 0: written, index } = match;
      const trust = DOUBTFUL.test(written) ? -4 : formTrust;
      const first = starts.get(index);
      const last = ends.get(index + written.length);
      if (
        first === undefined ||
        last === undefined ||
        taken.has(first) ||
        taken.has(last) ||
        (trust > -4 && isPart(text, items, first, last))
      )
        continue;
      candidates.push({ code: written.replace(/[ -]/g, ''), trust, first, last });
      for (let at = first; at <= last; at += 1) taken.add(at);
    }
  }
  return candidates.sort((a, b) => a.first - b.first);
}

// "LX7031" and "4821b" are more than their digits; "code7031" and "482915ը" are not.
function isPart(text: string, items: readonly Item[], first: number, last: number): boolean {
  const start = items[first]?.start ?? 0;
  const isGlued = /[A-Za-z]/.test(text.charAt(start - 1)) && items[first - 1]?.senses === 0;
  return isGlued || /[A-Za-z]/.test(text.charAt(items[last]?.end ?? 0));
}
