import { SHARE } from './blank-non-codes.ts';
import type { Candidate } from './find-candidates.ts';
import { findCodeWords } from './find-code-words.ts';
import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';
import { JOINT, NEAR, REACH, type Side, type Step, standsAlone, walkClause } from './walk-clause.ts';

/** How far a candidate is believed. */
export interface Verdict {
  candidate: Candidate;
  /** `EXCLUDED` when the words around say that it is something else. */
  score: number;
  /** A word for code is joined to it so closely that nobody would read it otherwise. */
  isJoined: boolean;
}

/** A candidate with what stands around it. */
interface View {
  candidate: Candidate;
  left: Side;
  right: Side;
  isExcluded: boolean;
}

// Farther than anything.
const FAR = 99;
export const EXCLUDED = -FAR;

/** Weighs every candidate of a message, in their order. */
export function weighCandidates(
  text: string,
  items: readonly Item[],
  candidates: readonly Candidate[],
): Verdict[] {
  const codeWords = findCodeWords(items);
  const isElsewhere = items.some(({ senses }) => (senses & Sense.elsewhere) !== 0);
  const isAnyForSignIn = items.some(({ senses }) => (senses & Sense.for) !== 0);
  const hasShare = text.includes(SHARE);
  const isNoun = ({ index }: Step) => codeWords.has(index);
  const isForSignIn = (noun: Step | undefined) => noun !== undefined && codeWords.get(noun.index);

  const views = candidates.map((candidate): View => {
    const isAlone = standsAlone(items, candidate);
    const left = walkClause(items, candidate.first - 1, -1, isAlone);
    const right = walkClause(items, candidate.last + 1, 1, isAlone);
    const before = left.steps.find(isNoun);
    const after = right.steps.find(isNoun);
    const isExcluded =
      isOwned(left, before, after) ||
      has(left, Sense.stale, NEAR) ||
      has(right, Sense.stale, NEAR) ||
      // "Your parcel is in locker 7, PIN 4821", "Enter K7R2QX for 15% off".
      ((candidate.trust < -3 || isElsewhere || (hasShare && /[A-Z]/.test(candidate.code))) &&
        !isForSignIn(before) &&
        !isForSignIn(after));
    return { candidate, left, right, isExcluded };
  });

  const costs = assignNouns(views, isNoun);
  return views.map(({ candidate, left, right, isExcluded }) => {
    const { trust } = candidate;
    const cost = costs.get(candidate) ?? FAR;
    // A colon holds together "enter the following within 15 minutes: 482913".
    const isEntered = has(left, Sense.enter, left.hasJoint ? REACH : NEAR) || has(right, Sense.enter, NEAR);
    // "703152 to verify your number".
    const hasPurpose = has(left, Sense.for, JOINT) || has(right, Sense.for, 1);
    const hint = isEntered ? 9 : hasPurpose && views.length === 1 ? 6 : 0;
    return {
      candidate,
      score: isExcluded ? EXCLUDED : Math.max(20 - cost, hint + 2 * trust),
      // Four digits beside a bare "code" or "PIN" are as often for a door as for a page.
      isJoined:
        cost <= 8 &&
        trust > -2 &&
        (candidate.code.length > 4 || left.hasJoint || isAnyForSignIn || !left.steps.some(isNoun)),
    };
  });
}

function has({ steps }: Side, sense: number, reach: number): boolean {
  return steps.some(({ senses, distance }) => distance <= reach && (senses & sense) !== 0);
}

/**
 * Order, phone, card: something else has the number. Not if one is told to enter it, or a word for code stands nearer, or
 * it only follows the name of the sender: "Parcel Desk: 7031 is your code".
 */
function isOwned({ steps, hasJoint }: Side, before: Step | undefined, after: Step | undefined): boolean {
  const owner = steps.find(
    (step) => step !== before && (step.senses & (Sense.thing | Sense.number | Sense.code)) !== 0,
  );
  if (owner === undefined || owner.distance > NEAR) return false;
  if (steps.some(({ senses, distance }) => distance <= owner.distance && (senses & Sense.enter) !== 0))
    return false;
  if (before !== undefined) return !hasJoint && before.distance > owner.distance + 1;
  return !hasJoint || after === undefined || after.distance > 6;
}

/** Each word for code speaks for the candidate nearest to it, and rather for one behind it than for one before it. */
function assignNouns(views: readonly View[], isNoun: (step: Step) => boolean): Map<Candidate, number> {
  const nearest = new Map<number, readonly [Candidate, cost: number]>();
  for (const { candidate, left, right, isExcluded } of views) {
    if (isExcluded) continue;
    const speak = (steps: Step[], extra: number) => {
      for (const step of steps.filter(isNoun)) {
        const cost = step.distance + extra - 3 * candidate.trust;
        if (cost < (nearest.get(step.index)?.[1] ?? FAR)) nearest.set(step.index, [candidate, cost]);
      }
    };
    speak(left.steps, 0);
    speak(right.steps, 3);
  }
  const costs = new Map<Candidate, number>();
  for (const [candidate, cost] of nearest.values())
    costs.set(candidate, Math.min(cost, costs.get(candidate) ?? FAR));
  return costs;
}
