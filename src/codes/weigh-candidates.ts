import { SHARE } from './blank-non-codes.ts';
import type { Candidate, Shape } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { type Side, type Step, walkClause } from './walk-clause.ts';

/** How far a candidate is believed. */
export interface Verdict {
  candidate: Candidate;
  /** See `BELIEVED`; 0 when the words around say that it is something else. */
  score: number;
  isExcluded: boolean;
  /** A word for code is joined to it so closely that nobody would read it otherwise. */
  isJoined: boolean;
}

/** A candidate is believed from this score on. */
export const BELIEVED = 6;

const SHAPE_SCORES: Record<Shape, number> = {
  digits: 1,
  grouped: 2,
  letters: 0,
  prefixed: 0,
  mixed: -1,
  pairs: -2,
  hash: -3,
  long: -4,
  year: -4,
  coupon: -4,
  lower: -5,
};
const WEAK: ReadonlySet<Shape> = new Set(['pairs', 'hash', 'long', 'year', 'coupon', 'lower']);
/** Shapes that only a code for signing in may have. */
const DOUBTFUL: ReadonlySet<Shape> = new Set(['long', 'coupon', 'lower']);

// A thing owns the next number only from this near: "order 4820193", "text HELP to 72720".
const THING_REACH = 3;

/** What stands before a candidate, read as a whole. */
interface LeftView {
  side: Side;
  noun: Step | undefined;
  /** Order, phone, card: something else has this number. */
  isOwned: boolean;
}

/** Weighs every candidate of a message, in their order. */
export function weighCandidates(reading: Reading): Verdict[] {
  const lefts = lookLeftOfAll(reading);
  const starts = new Set(
    reading.candidates.filter(({ shape }) => !WEAK.has(shape)).map(({ first }) => first),
  );
  const claims = new Map<number, Candidate>();
  for (const [candidate, { noun, side, isOwned }] of lefts) {
    if (noun !== undefined && !isOwned && (side.hasJoint || noun.words <= 4))
      claims.set(noun.index, candidate);
  }
  return Array.from(lefts, ([candidate, left]) => {
    const isOthers = (index: number) => (claims.get(index) ?? candidate) !== candidate || starts.has(index);
    return judge(reading, candidate, left, walkClause(reading, candidate, 1, isOthers));
  });
}

// A noun does not reach across a number that is its own. In "OTP of my card 21312 is 7121312" the first is not.
function lookLeftOfAll(reading: Reading): Map<Candidate, LeftView> {
  const taken = new Set<number>();
  const views = new Map<Candidate, LeftView>();
  for (const candidate of reading.candidates) {
    const view = lookLeft(
      reading,
      walkClause(reading, candidate, -1, (index) => taken.has(index)),
    );
    views.set(candidate, view);
    const isFirm = view.side.hasJoint || view.noun?.words === 0;
    if (isFirm && !view.isOwned && !WEAK.has(candidate.shape)) taken.add(candidate.last);
  }
  return views;
}

function lookLeft({ codeWords }: Reading, side: Side): LeftView {
  const noun = side.steps.find(({ index }) => codeWords.has(index));
  const thing = side.steps.find(
    ({ index, senses, words, isNear, isAcross }) =>
      isNear && !isAcross && words <= THING_REACH && !codeWords.has(index) && (senses & OWNERS) !== 0,
  );
  const isEntered =
    thing !== undefined &&
    side.steps.some(({ senses, words }) => words < thing.words && (senses & Sense.enter) !== 0);
  const isNounNearer = noun !== undefined && (side.hasJoint || noun.words <= (thing?.words ?? 0) + 1);
  return { side, noun, isOwned: thing !== undefined && !isEntered && !isNounNearer };
}

const OWNERS = Sense.thing | Sense.kind | Sense.number | Sense.code;

function judge(
  reading: Reading,
  candidate: Candidate,
  { side, noun, isOwned }: LeftView,
  right: Side,
): Verdict {
  const { codeWords } = reading;
  const nounAfter = right.steps.find(({ index }) => codeWords.has(index));
  const has = ({ steps }: Side, sense: number, reach: number) =>
    steps.some(
      ({ senses, words, isNear, isAcross }) =>
        words <= reach && isNear && !isAcross && (senses & sense) !== 0,
    );
  const isSecret = [noun, nounAfter].some((step) => step !== undefined && isForSignIn(reading, step.index));
  const isExcluded =
    isOwned ||
    // "Your parcel is in locker 7, PIN 4821".
    (reading.isElsewhere && !isSecret) ||
    (candidate.shape === 'hash' && (noun?.words ?? 2) > 1) ||
    has(side, Sense.stale, 3) ||
    has(right, Sense.stale, 3) ||
    (noun === undefined && nounAfter === undefined && has(right, Sense.number, 0)) ||
    (!isSecret &&
      (DOUBTFUL.has(candidate.shape) || has(right, Sense.kind, 2) || isCoupon(reading, candidate)));
  // A colon holds together "enter the following within 15 minutes: 482913".
  const isEntered = side.hasJoint && side.steps.some(({ senses }) => (senses & Sense.enter) !== 0);
  // "703152 to verify your number".
  const isOpening = candidate.first === 0 && has(right, Sense.purpose, 1);
  const isHeld = noun !== undefined;
  const score = Math.max(
    isHeld ? scoreNounBefore(noun, side.hasJoint) : 0,
    nounAfter === undefined ? 0 : nounAfter.isAcross ? 13 : 17 - nounAfter.words,
    isEntered || has(side, Sense.enter, 1) || has(right, Sense.enter, 1) ? 9 : 0,
    isOpening || (side.hasJoint && has(side, Sense.purpose, 0)) ? 6 : 0,
  );
  const isTight =
    isHeld && (side.hasJoint ? noun.words <= 8 : (noun.isNear || noun.words < 2) && noun.words <= 5);
  const isJoined =
    (isTight || (nounAfter !== undefined && nounAfter.words <= 7)) && !WEAK.has(candidate.shape);
  return { candidate, score: isExcluded ? 0 : score + SHAPE_SCORES[candidate.shape], isExcluded, isJoined };
}

function scoreNounBefore({ words, isNear, isAcross }: Step, hasJoint: boolean): number {
  if (isAcross) return 14;
  return 20 - words + (hasJoint ? 3 : isNear || words < 2 ? 0 : -6);
}

/** "Enter K7R2QX for 15% off": letters and digits beside a discount or a word for it. */
function isCoupon({ text, items }: Reading, { shape }: Candidate): boolean {
  return (
    shape === 'mixed' && (text.includes(SHARE) || items.some(({ senses }) => (senses & Sense.kind) !== 0))
  );
}

/** "Verification code", "OTP": the word itself or one beside it says what for. */
function isForSignIn({ items }: Reading, noun: number): boolean {
  return items.slice(Math.max(0, noun - 1), noun + 4).some(({ senses }) => (senses & Sense.purpose) !== 0);
}
