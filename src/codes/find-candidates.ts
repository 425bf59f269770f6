import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

/** What a candidate looks like. All but the first two need more said about them before they are believed. */
export type Shape =
  | 'digits'
  | 'grouped'
  | 'pairs'
  | 'prefixed'
  | 'hash'
  | 'long'
  | 'year'
  | 'mixed'
  | 'coupon'
  | 'lower'
  | 'letters';

/** Something that could be the code: the items `first` to `last` of the message. */
export interface Candidate {
  code: string;
  shape: Shape;
  first: number;
  last: number;
}

const SEPARATORS = /[\s-]/g;
const MIN_LENGTH = 4;
const MAX_LENGTH = 10;
/** Digits, then a suffix of another alphabet than the Latin: "482915-ը" without its hyphen. */
const SUFFIXED_DIGITS = /^(\d{4,8})[^\dA-Za-z]+$/;
const COUPON = /^[A-Z]{3,8}\d{2}(?:\d{2})?$/;

/** Finds the candidates of a message, and marks the numbers that prove to be something else. */
export function findCandidates(text: string, items: readonly Item[]): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < items.length) {
    const run = readRun(text, items, at);
    if (run.candidate !== null) candidates.push(run.candidate);
    at = run.next;
  }
  return candidates;
}

interface Run {
  candidate: Candidate | null;
  next: number;
}

function readRun(text: string, items: readonly Item[], at: number): Run {
  const dashed = collectParts(text, items, at, '-');
  if (dashed.length > 1) return readDashed(text, items, dashed);
  if (items[at]?.kind === 'digits') return readSpaced(text, items, at);
  if (items[at]?.kind === 'mixed') return { candidate: readMixed(text, items, [at]), next: at + 1 };
  return { candidate: readLetters(text, items, at), next: at + 1 };
}

/** Indexes of the parts that are joined to the one at `at` by single dashes or single spaces. */
function collectParts(text: string, items: readonly Item[], at: number, joint: '-' | ' '): number[] {
  const parts = [at];
  const step = joint === '-' ? 2 : 1;
  let item = items[at];
  for (let next = at + step; item !== undefined && isPart(item, joint); next += step) {
    const following = items[next];
    if (following === undefined || !isPart(following, joint)) break;
    if (following.start !== item.end + 1 || text.charAt(item.end) !== joint) break;
    parts.push(next);
    item = following;
  }
  return parts;
}

function isPart(item: Item, joint: '-' | ' '): boolean {
  return item.kind === 'digits' || (joint === '-' && (item.kind === 'mixed' || item.kind === 'word'));
}

function readDashed(text: string, items: readonly Item[], parts: number[]): Run {
  const first = parts[0] ?? 0;
  const last = parts.at(-1) ?? first;
  const kinds = parts.map((part) => items[part]?.kind);
  const next = last + 1;
  if (kinds.every((kind) => kind === 'digits')) {
    const shape = groupShape(lengths(items, parts));
    if (shape === null) return rejectAll(items, parts, next);
    return { candidate: makeCandidate(text, items, shape, first, last), next };
  }
  if (kinds.includes('mixed')) return { candidate: readMixed(text, items, parts), next };
  // "SMS-1234" and "482915-ն": a word and a number, each on its own; "G-412157": a prefix.
  const digits = kinds.indexOf('digits');
  if (digits < 0) return { candidate: null, next: first + 1 };
  if (digits === 0) return { candidate: readSingle(text, items, first), next };
  const word = items[first];
  if (word !== undefined && (word.senses & (Sense.code | Sense.purpose)) !== 0)
    return { candidate: null, next: first + 1 };
  if (parts.length !== 2 || word === undefined || !/^[A-Z]{1,4}$/.test(wordOf(text, word)))
    return rejectAll(items, parts, next);
  const code = wordOf(text, items[last]);
  const isLength = code.length >= MIN_LENGTH && code.length <= 8;
  return { candidate: isLength ? { code, shape: 'prefixed', first, last } : null, next };
}

function readSpaced(text: string, items: readonly Item[], at: number): Run {
  const parts = collectParts(text, items, at, ' ');
  const sizes = lengths(items, parts);
  const last = parts.at(-1) ?? at;
  const shape = groupShape(sizes);
  if (shape !== null) return { candidate: makeCandidate(text, items, shape, at, last), next: last + 1 };
  // Phone, card and account numbers come in three and more groups, or in two with a dialling code.
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isDialled = parts.length === 2 && total >= 9 && wordOf(text, items[at]).startsWith('0');
  if (isDialled || (parts.length > 2 && sizes.every((size) => size <= 4)))
    return rejectAll(items, parts, last + 1);
  return { candidate: readSingle(text, items, at), next: at + 1 };
}

function groupShape(sizes: readonly number[]): Shape | null {
  const [size = 0] = sizes;
  if (sizes.length < 2 || sizes.some((other) => other !== size)) return null;
  if (sizes.length === 2) return size === 3 || size === 4 ? 'grouped' : null;
  if (size === 2 && sizes.length <= 4) return 'pairs';
  return size === 1 && sizes.length >= MIN_LENGTH && sizes.length <= 8 ? 'grouped' : null;
}

function readSingle(text: string, items: readonly Item[], at: number): Candidate | null {
  const item = items[at];
  if (item === undefined || item.end - item.start < MIN_LENGTH) return null;
  const before = text.charAt(item.start - 1);
  const after = text.charAt(item.end);
  if (item.end - item.start > MAX_LENGTH || /[/\\@&^+]/.test(before) || /[/\\°]/.test(after)) {
    item.kind = 'other';
    return null;
  }
  const code = wordOf(text, item);
  const shape =
    before === '#'
      ? 'hash'
      : code.length > 8
        ? 'long'
        : /^(?:19[89]|20[0-4])\d$/.test(code)
          ? 'year'
          : 'digits';
  return { code, shape, first: at, last: at };
}

function readMixed(text: string, items: readonly Item[], parts: number[]): Candidate | null {
  const first = parts[0] ?? 0;
  const last = parts.at(-1) ?? first;
  const code = spanOf(text, items, first, last).replace(SEPARATORS, '');
  const suffixed = SUFFIXED_DIGITS.exec(code);
  if (suffixed?.[1] !== undefined) return { code: suffixed[1], shape: 'digits', first, last };
  if (code.length < MIN_LENGTH || code.length > MAX_LENGTH || !/^[A-Za-z0-9]+$/.test(code)) return null;
  if (/[+=/_]/.test(text.charAt(items[last]?.end ?? 0))) return null;
  const shape = /[a-z]/.test(code) ? 'lower' : COUPON.test(code) ? 'coupon' : 'mixed';
  return { code, shape, first, last };
}

/** "Code: KXTBWQ": letters only, right after a word for code and a colon, and not because everything is in capitals. */
function readLetters(text: string, items: readonly Item[], at: number): Candidate | null {
  const item = items[at];
  if (item?.kind !== 'word' || item.senses !== 0) return null;
  const code = wordOf(text, item);
  const next = items[at + 1];
  const endsClause =
    next === undefined || next.kind === 'newline' || /[.,;)\]"]/.test(text.charAt(next.start));
  if (!/^[A-Z]{4,8}$/.test(code) || !endsClause || !/[:=]/.test(text.charAt(items[at - 1]?.start ?? 0)))
    return null;
  const noun = items[at - 2];
  const isShouted = noun === undefined || wordOf(text, noun) === wordOf(text, noun).toUpperCase();
  if (isShouted || (noun.senses & Sense.code) === 0) return null;
  return { code, shape: 'letters', first: at, last: at };
}

function makeCandidate(
  text: string,
  items: readonly Item[],
  shape: Shape,
  first: number,
  last: number,
): Candidate {
  return { code: spanOf(text, items, first, last).replace(SEPARATORS, ''), shape, first, last };
}

function rejectAll(items: readonly Item[], parts: readonly number[], next: number): Run {
  for (const part of parts) {
    const item = items[part];
    if (item?.kind === 'digits') item.kind = 'other';
  }
  return { candidate: null, next };
}

function lengths(items: readonly Item[], parts: readonly number[]): number[] {
  return parts.map((part) => (items[part]?.end ?? 0) - (items[part]?.start ?? 0));
}

function wordOf(text: string, item: Item | undefined): string {
  return item === undefined ? '' : text.slice(item.start, item.end);
}

function spanOf(text: string, items: readonly Item[], first: number, last: number): string {
  return text.slice(items[first]?.start, items[last]?.end);
}
