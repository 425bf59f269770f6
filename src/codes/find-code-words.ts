import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

/**
 * Tells which words of a message stand for a code to type in.
 *
 * "Promo code", "código de rastreo" and "取件コード" are other kinds of code: the word that says so stands in the same word, next
 * to it, or after a short one such as "de". "Order verification code" stays a code, since what it is for
 * stands nearer. "Verification number" becomes one.
 */
export function findCodeWords(items: readonly Item[]): Set<number> {
  const found = new Set<number>();
  for (const [index, item] of items.entries()) {
    if ((item.senses & (Sense.code | Sense.number)) !== 0 && isCodeWord(items, index)) found.add(index);
  }
  return found;
}

function isCodeWord(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  const has = (sense: number) => (item.senses & sense) !== 0;
  const before = sensesAt(items, index - 1);
  const after = sensesAt(items, index + 1) | (isShort(items[index + 1]) ? sensesAt(items, index + 2) : 0);
  const isForSignIn = has(Sense.purpose) || ((before | after) & Sense.purpose) !== 0;
  if (!has(Sense.code))
    return isForSignIn || ((sensesAt(items, index + 2) | sensesAt(items, index + 3)) & Sense.purpose) !== 0;
  if (has(Sense.kind)) return has(Sense.purpose);
  return isForSignIn || ((before | after) & Sense.kind) === 0;
}

function sensesAt(items: readonly Item[], index: number): number {
  const item = items[index];
  return item?.kind === 'word' ? item.senses : 0;
}

function isShort(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses === 0 && item.end - item.start <= 3;
}
