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

/** How many words away a word still says something about a candidate. */
export const REACH = 12;

export type Pause = 'none' | 'comma' | 'colon' | 'stop';

const STOPS = '.!?;。！？؛؟।။።៖ฯ։';
const COMMAS = ',،、፣';
const COLONS = ':=፡';

/** What a sign does to the sentence. */
export function readPause(reading: Reading, index: number): Pause {
  const item = reading.items[index];
  if (item?.kind !== 'sign') return 'none';
  const sign = reading.text.charAt(item.start);
  if (COLONS.includes(sign)) return 'colon';
  if (COMMAS.includes(sign)) return 'comma';
  if (!STOPS.includes(sign)) return 'none';
  return sign === '.' && isAbbreviation(reading, index) ? 'none' : 'stop';
}

/** "No. 7", "tel. 112", "ref.4417": a point after a short word, before a number. */
function isAbbreviation(reading: Reading, index: number): boolean {
  const before = reading.items[index - 1];
  const after = reading.items[index + 1];
  if (before?.kind !== 'word' || after === undefined) return false;
  const isShort = before.end - before.start <= 4 && before.senses !== 0;
  return after.kind !== 'word' && after.kind !== 'newline' && (isShort || after.start === before.end + 1);
}

/** Whether a candidate makes up its line or sentence alone. */
export function standsAlone(reading: Reading, candidate: Candidate): boolean {
  return endsClause(reading, candidate.first - 1, -1) && endsClause(reading, candidate.last + 1, 1);
}

function endsClause(reading: Reading, from: number, step: 1 | -1): boolean {
  for (let index = from; ; index += step) {
    const item = reading.items[index];
    if (item === undefined || item.kind === 'newline' || readPause(reading, index) === 'stop') return true;
    if (item.kind !== 'sign') return false;
  }
}
