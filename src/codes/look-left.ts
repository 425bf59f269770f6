import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import { REACH, type Reading, readPause, standsAlone } from './reading.ts';

/** What the words before a candidate say about it. */
export interface LeftView {
  /** Index of the word for code it belongs to, or null. */
  noun: number | null;
  /** Words between that noun and the candidate. */
  words: number;
  /** A colon, a dash or "is" stands directly before the candidate. */
  hasJoint: boolean;
  /** The noun stands in the clause before, and the candidate alone in its own. */
  isAcross: boolean;
  /** Order, phone, card: something else has this number. */
  isOwned: boolean;
  isStale: boolean;
  isWarning: boolean;
  isEntered: boolean;
  /** A word such as "verification" stands right before it. */
  hasPurpose: boolean;
}

// A colon reaches back to the noun of a long clause.
const JOINT_REACH = 20;
// A thing owns the next number only from this near: "order 4820193", "text HELP to 72720".
const THING_REACH = 3;

/** Walks from a candidate to the start of its clause. `isBarrier` tells numbers that no noun reaches across. */
export function lookLeft(
  reading: Reading,
  candidate: Candidate,
  isBarrier: (index: number) => boolean,
): LeftView {
  const { items, codeWords, text } = reading;
  const view: LeftView = {
    noun: null,
    words: 0,
    hasJoint: false,
    isAcross: false,
    isOwned: false,
    isStale: false,
    isWarning: false,
    isEntered: false,
    hasPurpose: false,
  };
  const mayCross = standsAlone(reading, candidate);
  let isNear = true;
  let ownedAt = -1;
  for (
    let index = candidate.first - 1;
    index >= 0 && view.words <= (view.hasJoint ? JOINT_REACH : REACH);
    index -= 1
  ) {
    const item = items[index];
    if (item === undefined || isBarrier(index)) break;
    if (item.kind === 'newline' || readPause(reading, index) === 'stop') {
      const goesOn = item.kind === 'newline' && view.words === 0 && readPause(reading, index - 1) === 'colon';
      if (!goesOn) {
        if (!mayCross || view.isAcross || view.words > 0) break;
        view.isAcross = true;
      }
      continue;
    }
    if (item.kind === 'sign') {
      const pause = readPause(reading, index);
      const isDash = text.charAt(item.start) === '-';
      if (view.words === 0 && (pause === 'colon' || isDash)) view.hasJoint = true;
      else if (pause === 'comma' || pause === 'colon') {
        view.words += 1;
        isNear = false;
      }
      continue;
    }
    if (item.kind !== 'word') {
      view.words += 1;
      isNear = false;
      continue;
    }
    const has = (sense: number) => (item.senses & sense) !== 0;
    if (has(Sense.stale) && view.words <= 2) view.isStale = true;
    if (has(Sense.warning)) view.isWarning = true;
    if (codeWords.has(index)) {
      view.noun = index;
      view.isStale ||=
        isStale(reading, index - 1) || isStale(reading, index - 2) || isStale(reading, index + 1);
      view.isWarning ||= hasWarningBefore(reading, index);
      break;
    }
    if (has(Sense.is) && view.words === 0) {
      view.hasJoint = true;
      continue;
    }
    if (has(Sense.enter) && (view.words <= 1 || view.hasJoint)) view.isEntered = true;
    if (has(Sense.purpose) && view.words === 0) view.hasPurpose = true;
    const isThing = has(Sense.thing | Sense.kind | Sense.number | Sense.code) && !view.isEntered;
    if (isThing && isNear && !view.isAcross && view.words <= THING_REACH && ownedAt < 0) {
      ownedAt = view.words;
    }
    view.words += 1;
  }
  view.isOwned = ownedAt >= 0 && !(view.noun !== null && (view.hasJoint || view.words <= ownedAt + 1));
  return view;
}

function isStale(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  return item?.kind === 'word' && (item.senses & Sense.stale) !== 0;
}

/** "Never tell anyone your code": the warning stands before its noun. */
function hasWarningBefore(reading: Reading, noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - REACH); index -= 1) {
    const item = reading.items[index];
    if (item === undefined || item.kind === 'newline' || readPause(reading, index) === 'stop') return false;
    if (item.kind === 'word' && (item.senses & Sense.warning) !== 0) return true;
  }
  return false;
}
