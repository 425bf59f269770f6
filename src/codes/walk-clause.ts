import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

/** A word on the way from a candidate to the end of its clause. */
export interface Step {
  index: number;
  senses: number;
  /** Words between it and the candidate; commas, numbers and the end of a sentence count for several. */
  distance: number;
}

/** What stands on one side of a candidate. */
export interface Side {
  steps: Step[];
  /** A colon, a dash or "is" stands right before the candidate, and brings all words before it nearer. */
  hasJoint: boolean;
}

export const REACH = 18;
export const NEAR = 4;
const GAP = 5;
const JOINT = -8;

/** Walks left (-1) or right (1) to the end of the clause; into the next one if the candidate stands `isAlone` in its own. */
export function walkClause(items: readonly Item[], from: number, step: -1 | 1, isAlone: boolean): Side {
  const steps: Step[] = [];
  let hasJoint = false;
  let isAcross = !isAlone;
  let distance = 0;
  for (let index = from; distance <= REACH; index += step) {
    const item = items[index];
    if (item === undefined) break;
    const { pause, senses, kind } = item;
    const mayJoin = step < 0 && distance === 0 && !hasJoint;
    if (pause === 'stop') {
      if (steps.length > 0) break;
      if (isAcross) {
        if (isAlone) continue;
        else break;
      }
      isAcross = true;
      distance = GAP + 2;
    } else if (kind === 'word') {
      steps.push({ index, senses, distance });
      if (mayJoin && (senses & Sense.is) !== 0) {
        hasJoint = true;
        distance = JOINT;
      } else distance += 1;
    } else if (pause === 'colon' || pause === 'dash') {
      if (mayJoin) {
        hasJoint = true;
        distance = JOINT;
      }
    } else if (pause !== undefined || kind !== 'sign') distance += GAP;
  }
  return { steps, hasJoint };
}

/** Whether a candidate makes up its line or sentence alone. */
export function standsAlone(items: readonly Item[], { first, last }: Candidate): boolean {
  return endsClause(items, first - 1, -1) && endsClause(items, last + 1, 1);
}

function endsClause(items: readonly Item[], from: number, step: -1 | 1): boolean {
  let index = from;
  while (items[index]?.kind === 'sign' && items[index]?.pause !== 'stop') index += step;
  return items[index] === undefined || items[index]?.pause === 'stop';
}
