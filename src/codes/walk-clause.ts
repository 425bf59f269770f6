import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import { type Reading, readPause } from './reading.ts';

/** A word on the way from a candidate to the end of its clause. */
export interface Step {
  index: number;
  senses: number;
  /** Words, commas and numbers between it and the candidate. */
  words: number;
  /** No comma and no number stands between. */
  isNear: boolean;
  /** It stands in the next clause, and the candidate alone in its own. */
  isAcross: boolean;
}

/** What stands on one side of a candidate. */
export interface Side {
  steps: Step[];
  /** A colon, a dash or "is" stands right before the candidate. */
  hasJoint: boolean;
}

// How many words away a word still says something; a colon reaches further back.
const REACH = 12;
const JOINT_REACH = 20;

/** Walks left (-1) or right (1) to the end of the clause, or to an item that `isBarrier`. */
export function walkClause(
  reading: Reading,
  candidate: Candidate,
  step: -1 | 1,
  isBarrier: (index: number) => boolean,
): Side {
  const { items, text } = reading;
  const side: Side = { steps: [], hasJoint: false };
  let crossings = standsAlone(reading, candidate) ? 1 : 0;
  let isAcross = false;
  let isNear = true;
  let words = 0;
  for (let index = step < 0 ? candidate.first - 1 : candidate.last + 1; !isBarrier(index); index += step) {
    const item = items[index];
    if (item === undefined || words > (side.hasJoint ? JOINT_REACH : REACH)) break;
    const pause = readPause(reading, index);
    if (pause === 'stop') {
      const followsColon =
        item.kind === 'newline' && step < 0 && words === 0 && readPause(reading, index - 1) === 'colon';
      if (followsColon || (isAcross && words === 0)) continue;
      if (words > 0 || crossings === 0) break;
      crossings = 0;
      isAcross = true;
    } else if (item.kind === 'word') {
      side.steps.push({ index, senses: item.senses, words, isNear, isAcross });
      if (step < 0 && words === 0 && (item.senses & Sense.is) !== 0) side.hasJoint = true;
      else words += 1;
    } else if (step < 0 && words === 0 && (pause === 'colon' || text.charAt(item.start) === '-')) {
      side.hasJoint = true;
    } else if (step < 0 && text.charAt(item.start) === ']') {
      // The name of the sender: "[Mint Desk] 7719 is your code".
      isNear = false;
    } else if (pause !== 'none' || item.kind !== 'sign') {
      words += 1;
      isNear = false;
    }
  }
  return side;
}

/** Whether a candidate makes up its line or sentence alone. */
export function standsAlone(reading: Reading, { first, last }: Candidate): boolean {
  return endsClause(reading, first - 1, -1) && endsClause(reading, last + 1, 1);
}

function endsClause(reading: Reading, from: number, step: -1 | 1): boolean {
  let index = from;
  while (reading.items[index]?.kind === 'sign' && readPause(reading, index) !== 'stop') index += step;
  return reading.items[index] === undefined || readPause(reading, index) === 'stop';
}
