import { Bit } from './concepts.ts';
import { WORDS } from './words.ts';

/** The concepts that a text names, one bit each, in the order of CONCEPTS. */
export type Meaning = number;

/** Words by a sum of the two characters that they begin with. */
type Index = Map<number, { word: string; bits: Meaning }[]>;

/** Thai, Chinese, Japanese, Korean. */
const UNSPACED = /[\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af]/;
/** All marks but those that make another Japanese letter of one. */
const ACCENTS = /[^\P{M}\u3099\u309a]/gu;
/** Cyrillic from "а" on as Czech and Croatian write it, so that one word serves both scripts. */
const LATIN = 'abvgdezziiklmnoprstufhccss_y_eua';
const toLatin = (letter: string): string => LATIN[letter.charCodeAt(0) - 1072] ?? 'i';
/** What stands before "code" when it is a one-time code, and not the code of a course, a shop or a country. */
const PLAIN =
  /^(?:|a|the|le|de|this|your|our|new|enter|valid|get|send|by|in|and|or|v|access|sign|pass|token|number|numeric|character|time|app|text|txt|input|unique|reset|den|der|einen|ihren|il|el|votre|o|seu|tu|su|uw)$|^(?:acces|se[cg]ur|sicur|un)/;
/** "Course code", "código de curso". */
const NAMED_CODE = / (?:codigo|codice|code|cod) (?:d[aeiou]?|del|della|do) ([a-z]+)|([a-z]*) ?codes? /g;
const KEPT = 500;

let index: Index | undefined;
const known = new Map<string, Meaning>();

/** A label without what it adds in brackets. */
export const beforeAside = (label: string): string => label.replace(/\(.*/s, '');

/** Lower case, no accents, Latin for Cyrillic, split at signs, digits and capitals, one space around each: what WORDS is written for. */
export function normalize(text: string): string {
  const parted = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const words = /[^\0-\x7f]/.test(parted)
    ? parted
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .replace(/[а-яі]/g, toLatin)
        .normalize()
        .match(/\p{L}+|\p{N}+/gu)
    : parted.match(/[a-z]+|\d+/g);
  return ` ${words?.join(' ') ?? ''} `;
}

/** What a text of a page means. One that speaks of a code and of sending it speaks of a one-time code. */
export function readText(text: string): Meaning {
  const meaning = readMeaning(text);
  return meaning & SENT && meaning & SENDABLE ? meaning | OTP : meaning;
}

/** What a name or a text means, read in one pass over it. */
export function readMeaning(text: string): Meaning {
  let meaning = known.get(text);
  if (meaning !== undefined) return meaning;
  const plain = normalize(text);
  meaning = 0;
  for (let start = 0; start < plain.length; start++) meaning |= meaningAt(plain, start);
  if (known.size > KEPT) known.clear();
  known.set(text, withoutForeignCodes(plain, meaning));
  return known.get(text) ?? 0;
}

/** Where a text first speaks of some concepts; Infinity where it does not. */
export function firstOf(text: string, bits: Meaning): number {
  const plain = normalize(text);
  for (let start = 0; start < plain.length; start++) if (meaningAt(plain, start) & bits) return start;
  return Infinity;
}

function meaningAt(plain: string, start: number): Meaning {
  index ??= indexWords();
  const words = index.get(keyOf(plain, start));
  let meaning = 0;
  for (const { word, bits } of words ?? []) if (plain.startsWith(word, start)) meaning |= bits;
  return meaning;
}

/** Of a word that begins with a space: that it does, and the two characters behind it. */
function keyOf(text: string, start: number): number {
  const isStart = text.charCodeAt(start) === 32;
  const first = isStart ? start + 1 : start;
  return (text.charCodeAt(first) << 9) + (text.charCodeAt(first + 1) << 1) + (isStart ? 1 : 0);
}

/** "Course code" is no code to us. What is said to be sent, or to verify something, is one in any language. */
function withoutForeignCodes(plain: string, meaning: Meaning): Meaning {
  const named = meaning & CODE && !(meaning & OTP) ? [...plain.matchAll(NAMED_CODE)] : [];
  const isOurs = ([, of, before = of ?? '']: RegExpMatchArray) =>
    PLAIN.test(before) || (readMeaning(before) & SURE) !== 0;
  return named.length && !named.some(isOurs) ? (meaning & ~CODE) | OTHER : meaning;
}

function indexWords(): Index {
  const index: Index = new Map();
  for (const row of WORDS) {
    for (const [i, words] of row.split(';').entries()) {
      for (const written of words ? words.split('|') : []) {
        const word = pathOf(written);
        const key = keyOf(word, 0);
        const others = index.get(key);
        if (others) others.push({ word, bits: 1 << i });
        else index.set(key, [{ word, bits: 1 << i }]);
      }
    }
  }
  return index;
}

function pathOf(word: string): string {
  if (word.startsWith('=')) return ` ${word.slice(1)} `;
  if (word.startsWith('~')) return word.slice(1);
  return UNSPACED.test(word) ? word : ` ${word}`;
}

const CODE = Bit.code;
const OTP = Bit.otp;
const OTHER = Bit.other;
const SENT = Bit.sent | Bit.sms;
const SENDABLE = Bit.code | Bit.digits;
const SURE = Bit.otp | Bit.verify | Bit.sms | Bit.sent | Bit.digits | Bit.pin | Bit.phone | Bit.either;
