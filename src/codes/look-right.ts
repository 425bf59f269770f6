import type { Candidate } from './find-candidates.ts';
import { Sense } from './lexicon.ts';
import { REACH, type Reading, readPause, standsAlone } from './reading.ts';

/** What the words after a candidate say about it. */
export interface RightView {
  /** Index of the word for code it belongs to, or null. */
  noun: number | null;
  words: number;
  /** The noun stands in the next clause, and the candidate alone in its own. */
  isAcross: boolean;
  isStale: boolean;
  isEntered: boolean;
  /** "4820193 nolu sipariş": the number counts something. */
  isOwned: boolean;
  hasPurpose: boolean;
}

/** Walks from a candidate to the end of its clause. `isBarrier` tells items that end the walk. */
export function lookRight(
  reading: Reading,
  candidate: Candidate,
  isBarrier: (index: number) => boolean,
): RightView {
  const { items, codeWords } = reading;
  const view: RightView = {
    noun: null,
    words: 0,
    isAcross: false,
    isStale: false,
    isEntered: false,
    isOwned: false,
    hasPurpose: false,
  };
  const mayCross = standsAlone(reading, candidate);
  let seesStale = true;
  for (let index = candidate.last + 1; index < items.length && view.words <= REACH; index += 1) {
    const item = items[index];
    if (item === undefined || isBarrier(index)) break;
    if (item.kind === 'newline' || readPause(reading, index) === 'stop') {
      if (!mayCross || view.words > 0) break;
      view.isAcross = true;
      continue;
    }
    if (item.kind === 'sign') {
      if (readPause(reading, index) === 'comma') {
        view.words += 1;
        seesStale = false;
      }
      continue;
    }
    if (item.kind !== 'word') {
      view.words += 1;
      seesStale = false;
      continue;
    }
    const has = (sense: number) => (item.senses & sense) !== 0;
    if (has(Sense.stale) && seesStale && !view.isAcross && view.words <= 5) view.isStale = true;
    if (has(Sense.enter) && view.words <= 1) view.isEntered = true;
    if (has(Sense.number) && view.words === 0 && !codeWords.has(index)) view.isOwned = true;
    if (has(Sense.purpose) && view.words <= 3) view.hasPurpose = true;
    if (codeWords.has(index) && view.noun === null) {
      view.noun = index;
      if (!seesStale) break;
      // Only "… has expired" may still follow.
      continue;
    }
    if (view.noun === null || seesStale) view.words += view.noun === null ? 1 : 0;
    if (view.noun !== null && index > view.noun + 5) break;
  }
  return view;
}
