import { AMOUNT, OTHER, SHARE } from './blank-non-codes.ts';
import { classifyLetter } from './letters.ts';
import { findStem, type Lexicon, Sense } from './lexicon.ts';

/** A piece of a message. Spaces are none; `start` and `end` are positions in the normalised text. */
export interface Item {
  kind: 'word' | 'number' | 'amount' | 'other' | 'sign' | 'newline';
  start: number;
  end: number;
  /** What a word may mean: bits of `Sense`. */
  senses: number;
}

const KINDS: Readonly<Record<string, Item['kind']>> = {
  [AMOUNT]: 'amount',
  [SHARE]: 'amount',
  [OTHER]: 'other',
  '\n': 'newline',
};

// How many letters of a script without spaces count as one word of unknown meaning.
const UNSPACED_WORD = 4;

/** Cuts a blanked text into its pieces and looks its words up. Both spellings have the same length. */
export function readItems(text: string, folded: string, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const add = (kind: Item['kind'], start: number, end: number, senses = 0) => {
    items.push({ kind, start, end, senses });
    return end;
  };
  let at = 0;
  while (at < folded.length) {
    const first = folded.charAt(at);
    const letterClass = classifyLetter(first);
    if (letterClass === 'apart' || isDigit(first)) at = readWord(at);
    else if (letterClass === 'glued') at = readGlued(at);
    else if (letterClass === 'unspaced') at = readUnspaced(at);
    else if (first === ' ') at += 1;
    else
      at = add(
        KINDS[first] ?? 'sign',
        at,
        endOfRun(at, (next) => next === first && first in KINDS),
      );
  }
  return items;

  /** A word of letters with spaces around, a run of digits, or both run together. */
  function readWord(start: number): number {
    const end = endOfRun(start, (next) => isApart(next) || isDigit(next));
    const lettersEnd = endOfRun(start, isApart, start);
    const digitsEnd = endOfRun(lettersEnd, isDigit, lettersEnd);
    const hit = findStem(lexicon.starts, text, folded, start);
    // "code731906" and "rs500": the word is known and ends where the digits begin.
    if (lettersEnd === end || (hit !== null && digitsEnd === end)) {
      let senses = hit?.senses ?? 0;
      // The "code" of "verificatiecode".
      for (let at = start + 1; at < lettersEnd - 2; at += 1)
        senses |= findStem(lexicon.inner, text, folded, at)?.senses ?? 0;
      const isPhrase = hit !== null && hit.end > lettersEnd;
      return add('word', start, isPhrase ? endOfRun(hit.end, isApart, hit.end) : lettersEnd, senses);
    }
    // "500uah", "5min": the number ends where a measure begins.
    const tail = lettersEnd === start ? findStem(lexicon.starts, text, folded, digitsEnd) : null;
    const isMeasured = tail !== null && tail.end >= end && (tail.senses & Sense.measure) !== 0;
    // "482915ը": an ending of another alphabet than that of codes.
    const hasEnding = lettersEnd === start && !/[A-Za-z]/.test(text.slice(digitsEnd, end));
    return add('number', start, isMeasured || hasEnding ? digitsEnd : end);
  }

  function readGlued(start: number): number {
    const isGlued = (next: string) => classifyLetter(next) === 'glued';
    let end = endOfRun(start, isGlued);
    let senses = 0;
    for (let at = start; at < end; ) {
      const hit = findStem(at === start ? lexicon.starts : lexicon.inner, text, folded, at);
      senses |= hit?.senses ?? 0;
      at = hit?.end ?? at + 1;
      if (at > end) end = endOfRun(at, isGlued, at);
    }
    return add('word', start, end, senses);
  }

  function readUnspaced(start: number): number {
    const end = endOfRun(start, (next) => classifyLetter(next) === 'unspaced');
    let at = start;
    for (let unknownFrom = start; at < end; ) {
      const hit = findStem(lexicon.starts, text, folded, at);
      if (hit === null) at += 1;
      if (hit !== null || at === end || at - unknownFrom === UNSPACED_WORD) {
        if (at > unknownFrom) add('word', unknownFrom, at);
        if (hit !== null) at = add('word', at, hit.end, hit.senses);
        unknownFrom = at;
      }
    }
    return at;
  }

  function endOfRun(start: number, belongs: (character: string) => boolean, from = start + 1): number {
    let end = from;
    while (end < folded.length && belongs(folded.charAt(end))) end += 1;
    return end;
  }
}

function isApart(character: string): boolean {
  return classifyLetter(character) === 'apart';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
