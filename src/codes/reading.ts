import type { Candidate } from './find-candidates.ts';
import type { Item } from './read-items.ts';

/** A message as the rules see it. */
export interface Reading {
  text: string;
  items: readonly Item[];
  /** Indexes of the words that stand for a code. */
  codeWords: ReadonlySet<number>;
  candidates: readonly Candidate[];
  /** The message speaks of a place where codes are shown, told or keyed in, not typed into a page. */
  isElsewhere: boolean;
}

/** What a sign does to the sentence. */
export type Pause = 'none' | 'comma' | 'colon' | 'stop';

const PAUSES: readonly (readonly [Pause, string])[] = [
  ['stop', '.!?;。؛؟।॥။។։\n'],
  ['comma', ',、،፣'],
  ['colon', ':='],
];

export function readPause(reading: Reading, index: number): Pause {
  const { text, items } = reading;
  const item = items[index];
  if (item?.kind !== 'sign' && item?.kind !== 'newline') return 'none';
  const sign = text.charAt(item.start);
  const pause = PAUSES.find(([, signs]) => signs.includes(sign))?.[0] ?? 'none';
  return sign === '.' && isAbbreviation(reading, index) ? 'none' : pause;
}

/** "No. 7", "tel. 112", "ref.4417", "12 Nov. is": a point after a short word, before a number or a small letter. */
function isAbbreviation({ text, items }: Reading, index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (before?.kind !== 'word' || after === undefined || after.kind === 'newline') return false;
  const length = before.end - before.start;
  if (after.kind === 'word') return length <= 3 && /\p{Ll}/u.test(text.charAt(after.start));
  return after.start === before.end + 1 || length <= (before.senses === 0 ? 3 : 4);
}
