import type { Candidate } from './find-candidates.ts';
import type { Item } from './read-items.ts';

/** A message as the rules see it. */
export interface Reading {
  text: string;
  items: readonly Item[];
  /** Indexes of the words that stand for a code. */
  codeWords: ReadonlySet<number>;
  candidates: readonly Candidate[];
}

/** What a sign does to the sentence. */
export type Pause = 'none' | 'comma' | 'colon' | 'stop';

const PAUSES: readonly (readonly [Pause, string])[] = [
  ['stop', '.!?;。؛؟।॥။។։\n'],
  ['comma', ',、،፣'],
  ['colon', ':='],
];

export function readPause({ text, items }: Reading, index: number): Pause {
  const item = items[index];
  if (item?.kind !== 'sign' && item?.kind !== 'newline') return 'none';
  const sign = text.charAt(item.start);
  const pause = PAUSES.find(([, signs]) => signs.includes(sign))?.[0] ?? 'none';
  return sign === '.' && isAbbreviation(items[index - 1], item, items[index + 1]) ? 'none' : pause;
}

/** "No. 7", "tel. 112", "ref.4417": a point between a short known word and a number. */
function isAbbreviation(before: Item | undefined, point: Item, after: Item | undefined): boolean {
  if (before?.kind !== 'word' || after === undefined || after.kind === 'newline' || after.kind === 'word')
    return false;
  return after.start === point.end || before.end - before.start <= (before.senses === 0 ? 3 : 4);
}
