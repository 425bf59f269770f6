import { AMOUNT, OTHER } from './blank-non-codes.ts';
import { classifyLetter } from './letters.ts';
import { findStem, type Lexicon, Sense } from './lexicon.ts';

/** A piece of a message. Spaces are none; `start` and `end` are positions in the normalised text. */
export interface Item {
  kind: 'word' | 'digits' | 'mixed' | 'amount' | 'other' | 'sign' | 'newline';
  start: number;
  end: number;
  /** What a word may mean: bits of `Sense`. */
  senses: number;
}

const KINDS_BY_FIRST: Readonly<Record<string, Item['kind']>> = {
  [AMOUNT]: 'amount',
  [OTHER]: 'other',
  '\n': 'newline',
};

// How many letters of a script without spaces count as one word of unknown meaning.
const UNSPACED_WORD = 4;

/** Cuts a blanked text into its pieces and looks its words up. */
export function readItems(text: string, blanked: string, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < blanked.length) {
    if (blanked.charAt(at) === ' ') at += 1;
    else at = readItem(text, blanked, at, lexicon, items);
  }
  return items;
}

function readItem(text: string, blanked: string, at: number, lexicon: Lexicon, items: Item[]): number {
  const first = blanked.charAt(at);
  if (classifyLetter(first) === 'unspaced') return readUnspaced(text, blanked, at, lexicon, items);
  if (classifyLetter(first) === 'glued') return readGlued(text, blanked, at, lexicon, items);
  if (classifyLetter(first) === 'apart' || isDigit(first)) return readWord(text, blanked, at, lexicon, items);
  const kind = KINDS_BY_FIRST[first] ?? 'sign';
  const end = kind === 'sign' ? at + 1 : endOfRun(blanked, at, (character) => character === first);
  items.push({ kind, start: at, end, senses: 0 });
  return end;
}

/** A word of letters with spaces around, a run of digits, or both run together. */
function readWord(text: string, blanked: string, start: number, lexicon: Lexicon, items: Item[]): number {
  const end = endOfRun(blanked, start, (character) => isApart(character) || isDigit(character));
  const lettersEnd = endOfRun(blanked, start, isApart);
  const digitsEnd = endOfRun(blanked, lettersEnd, isDigit);
  const hit = findStem(lexicon.starts, text, blanked, start);
  // "code731906" and "rs500": the word is known and ends where the digits begin.
  if (lettersEnd === end || (hit !== null && digitsEnd === end && lettersEnd > start)) {
    const wordEnd = hit !== null && hit.end > lettersEnd ? endOfRun(blanked, hit.end, isApart) : lettersEnd;
    const senses = (hit?.senses ?? 0) | sensesInside(text, blanked, start, lettersEnd, lexicon);
    items.push({ kind: 'word', start, end: wordEnd, senses });
    return wordEnd;
  }
  // "500uah", "5min": the digits end where a known word begins.
  const tail = lettersEnd === start ? findStem(lexicon.starts, text, blanked, digitsEnd) : null;
  const isMeasured = tail !== null && tail.end >= end && (tail.senses & Sense.measure) !== 0;
  const isSplit = lettersEnd === start && (digitsEnd === end || isMeasured);
  const runEnd = isSplit ? digitsEnd : end;
  items.push({ kind: isSplit ? 'digits' : 'mixed', start, end: runEnd, senses: 0 });
  return runEnd;
}

/** Stems further in: the "code" of "verificatiecode". */
function sensesInside(text: string, blanked: string, start: number, end: number, lexicon: Lexicon): number {
  let senses = 0;
  for (let at = start + 1; at < end; at += 1)
    senses |= findStem(lexicon.inner, text, blanked, at)?.senses ?? 0;
  return senses;
}

function readGlued(text: string, blanked: string, start: number, lexicon: Lexicon, items: Item[]): number {
  let end = endOfRun(blanked, start, (character) => classifyLetter(character) === 'glued');
  let senses = 0;
  let at = start;
  while (at < end) {
    const hit = findStem(at === start ? lexicon.starts : lexicon.inner, text, blanked, at);
    senses |= hit?.senses ?? 0;
    at = hit?.end ?? at + 1;
    if (at > end) end = endOfRun(blanked, at, (character) => classifyLetter(character) === 'glued');
  }
  items.push({ kind: 'word', start, end, senses });
  return end;
}

function readUnspaced(text: string, blanked: string, start: number, lexicon: Lexicon, items: Item[]): number {
  const end = endOfRun(blanked, start, (character) => classifyLetter(character) === 'unspaced');
  let at = start;
  let unknownFrom = start;
  const flush = () => {
    for (let from = unknownFrom; from < at; from += UNSPACED_WORD) {
      items.push({ kind: 'word', start: from, end: Math.min(at, from + UNSPACED_WORD), senses: 0 });
    }
  };
  while (at < end) {
    const hit = findStem(lexicon.starts, text, blanked, at);
    if (hit === null) {
      at += 1;
      continue;
    }
    flush();
    items.push({ kind: 'word', start: at, end: hit.end, senses: hit.senses });
    at = hit.end;
    unknownFrom = at;
  }
  flush();
  return Math.max(end, at);
}

function endOfRun(text: string, start: number, belongs: (character: string) => boolean): number {
  let end = start;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return end;
}

function isApart(character: string): boolean {
  return classifyLetter(character) === 'apart';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
