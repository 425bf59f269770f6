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

// Distances, found by trying them on some thousand messages. Nothing farther than `REACH` is looked at; what stands within `NEAR`
// belongs to the candidate, and so a comma or a number, worth `GAP`, must be more than that.
export const REACH = 18;
export const NEAR = 4;
const GAP = 5;
/** Where the words behind a colon begin. */
export const JOINT = -8;

/** Walks left (-1) or right (1) to the end of the clause; into the next one if the candidate stands `isAlone` in its own. */
export function walkClause(items: readonly Item[], from: number, step: -1 | 1, isAlone: boolean): Side {
  const steps: Step[] = [];
  let hasJoint = false;
  let distance = 0;
  for (let index = from; distance <= REACH; index += step) {
    const item = items[index];
    if (item === undefined) break;
    const { kind, senses } = item;
    const mayJoin: boolean = step < 0 && distance === 0 && !hasJoint;
    if (kind === 'stop') {
      if (steps.length > 0 || !isAlone) break;
      distance = Math.max(distance, GAP + 2);
    } else if (kind === 'word') {
      steps.push({ index, senses, distance });
      hasJoint ||= mayJoin && (senses & Sense.is) !== 0;
      distance = mayJoin && hasJoint ? JOINT : distance + 1;
    } else if (kind === 'colon' || kind === 'dash') {
      if (mayJoin) distance = JOINT;
      hasJoint ||= mayJoin;
    } else if (kind !== 'sign') distance += GAP;
  }
  return { steps, hasJoint };
}

/** Whether a candidate makes up its line or sentence alone. */
export function standsAlone(items: readonly Item[], { first, last }: Candidate): boolean {
  return endsClause(items, first - 1, -1) && endsClause(items, last + 1, 1);
}

/** Whether only signs stand between a place and the end of its line or sentence. */
export function endsClause(items: readonly Item[], from: number, step: -1 | 1): boolean {
  let index = from;
  while (['comma', 'colon', 'dash', 'sign'].includes(items[index]?.kind ?? '')) index += step;
  return (items[index]?.kind ?? 'stop') === 'stop';
}
