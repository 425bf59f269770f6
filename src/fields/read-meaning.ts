import { CONCEPTS } from './concepts.ts';
import { WORDS } from './words.ts';

/** The concepts that a text names, one bit each, in the order of CONCEPTS. */
export type Meaning = number;

type Branch = Map<string, Branch> & { bits?: Meaning };

const UNSPACED = /[\u3000-\u9fff\uac00-\ud7af]/;
/** What stands before "code" when it is a one-time code, and not the code of a course, a shop or a country. */
const PLAIN =
  /^(?:|a|the|le|de|this|your|our|new|enter|valid|get|send|by|in|and|or|v|access|sign|pass|token|number|numeric|character|time|app|text|txt|input|unique)$/;
const KEPT = 500;

let tree: Branch | undefined;
const known = new Map<string, Meaning>();

/** The bits of some concepts, for asking `meaning & bitsOf('phone fax')`. */
export function bitsOf(concepts: string): Meaning {
  const order = Object.keys(CONCEPTS);
  return concepts.split(' ').reduce((bits, concept) => bits | (1 << order.indexOf(concept)), 0);
}

/** Lower case, no accents, split at signs, digits and capitals, one space around each: what WORDS is written for. */
export function normalize(text: string): string {
  let plain = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const isAscii = !/[^\0-\x7f]/.test(plain);
  if (!isAscii) plain = plain.normalize('NFKD').replace(/\p{M}/gu, '');
  plain = plain.replace(isAscii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.replace(/\d+/g, ' $& ')} `.replace(/ {2,}/g, ' ');
}

/** What a text of a page means, read in one pass over it. */
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
  tree ??= plantTree();
  let meaning = 0;
  let branch: Branch | undefined = tree;
  for (let i = start; branch && i < plain.length; i++) {
    branch = branch.get(plain.charAt(i)) as Branch | undefined;
    meaning |= branch?.bits ?? 0;
  }
  return meaning;
}

/** "Course code" is no code to us. What is said to be sent, or to verify something, is one in any language. */
function withoutForeignCodes(plain: string, meaning: Meaning): Meaning {
  if (!(meaning & CODE) || !plain.includes('code')) return meaning;
  const isOurs = [...plain.matchAll(/([a-z]*) ?codes? /g)].some(
    ([, before = '']) => PLAIN.test(before) || (readMeaning(before) & SURE) !== 0,
  );
  return isOurs ? meaning : meaning & ~CODE;
}

function plantTree(): Branch {
  const root: Branch = new Map();
  for (const row of Object.values(WORDS)) {
    for (const [i, words] of row.split(';').entries()) {
      for (const word of words.split('|')) if (word) plant(root, pathOf(word), 1 << i);
    }
  }
  return root;
}

function plant(root: Branch, path: string, bits: Meaning): void {
  let branch = root;
  for (const character of path) {
    const next: Branch = (branch.get(character) as Branch | undefined) ?? new Map();
    branch.set(character, next);
    branch = next;
  }
  branch.bits = (branch.bits ?? 0) | bits;
}

function pathOf(word: string): string {
  const plain = normalize(word);
  if (word.startsWith('=')) return plain;
  return word.startsWith('~') || UNSPACED.test(word) ? plain.trim() : plain.trimEnd();
}

const CODE = bitsOf('code');
const SURE = bitsOf('otp verify sms sent pin phone either');
