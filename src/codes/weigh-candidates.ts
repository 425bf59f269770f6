import type { Candidate, Shape } from './find-candidates.ts';
import { type LeftView, lookLeft } from './look-left.ts';
import { lookRight } from './look-right.ts';
import type { Reading } from './reading.ts';

/** How far a candidate is believed. */
export interface Verdict {
  candidate: Candidate;
  score: number;
  /** A word for code is joined to it so closely that nobody would read it otherwise. */
  isJoined: boolean;
  /** The words around say that it is something else. */
  isExcluded: boolean;
}

/** A candidate is believed from this score on. */
export const BELIEVED = 6;

const SHAPE_SCORES: Record<Shape, number> = {
  digits: 1,
  grouped: 2,
  pairs: -2,
  prefixed: 0,
  hash: -3,
  long: -4,
  year: -4,
  mixed: -1,
  coupon: -4,
  lower: -5,
  letters: 0,
};

const WEAK_SHAPES: ReadonlySet<Shape> = new Set(['pairs', 'hash', 'long', 'year', 'lower', 'coupon']);

/** Weighs every candidate of a message, in their order. */
export function weighCandidates(reading: Reading): Verdict[] {
  const lefts = lookLeftOfAll(reading);
  const claims = new Map<number, number>();
  for (const [index, { noun, isOwned, hasJoint, words }] of lefts.entries()) {
    if (noun !== null && !isOwned && (hasJoint || words <= 4)) claims.set(noun, index);
  }
  return reading.candidates.map((candidate, index) => {
    const left = lefts[index];
    const isOthers = (at: number) =>
      isTakenByOther(claims, at, index) || isOtherCandidate(reading, at, index);
    return judge(reading, candidate, left, isOthers);
  });
}

// A noun does not reach across a number that may be its own.
function lookLeftOfAll(reading: Reading): LeftView[] {
  const barriers = new Set<number>();
  return reading.candidates.map((candidate) => {
    const view = lookLeft(reading, candidate, (index) => barriers.has(index));
    if (!view.isOwned && !view.isStale && !WEAK_SHAPES.has(candidate.shape)) barriers.add(candidate.last);
    return view;
  });
}

function isTakenByOther(claims: ReadonlyMap<number, number>, noun: number, candidate: number): boolean {
  const claimant = claims.get(noun);
  return claimant !== undefined && claimant !== candidate;
}

function isOtherCandidate(reading: Reading, at: number, index: number): boolean {
  return reading.candidates.some(
    (other, otherIndex) => otherIndex > index && other.first === at && !WEAK_SHAPES.has(other.shape),
  );
}

function judge(
  reading: Reading,
  candidate: Candidate,
  left: LeftView | undefined,
  isOthers: (index: number) => boolean,
): Verdict {
  const right = lookRight(reading, candidate, isOthers);
  const shape = SHAPE_SCORES[candidate.shape];
  if (left === undefined || left.isStale || right.isStale)
    return { candidate, score: 0, isJoined: false, isExcluded: true };
  const isHeld = left.noun !== null && !(left.isWarning && !left.hasJoint && left.words > 1) && !left.isOwned;
  const scores = [
    isHeld ? scoreLeft(left) : 0,
    right.noun === null || left.isOwned ? 0 : right.isAcross ? 13 : 17 - right.words,
    (left.isEntered || right.isEntered) && !left.isOwned ? 9 : 0,
    (left.hasPurpose || right.hasPurpose) && !left.isOwned ? 6 : 0,
  ];
  const score = Math.max(...scores) + shape;
  const isTight = isHeld && (left.hasJoint ? left.words <= 8 : left.words <= 3);
  const isJoined = (isTight || (right.noun !== null && right.words <= 7)) && !left.isOwned;
  const isExcluded = left.isOwned || (right.isOwned && !isHeld && right.noun === null);
  return {
    candidate,
    score: isExcluded ? 0 : score,
    isJoined: isJoined && !WEAK_SHAPES.has(candidate.shape),
    isExcluded,
  };
}

function scoreLeft(left: LeftView): number {
  if (left.isAcross) return 14;
  return 20 - left.words + (left.hasJoint ? 3 : 0);
}
