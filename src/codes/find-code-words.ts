import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

/**
 * Tells which words of a message stand for a code to type in, by their index, and whether they or the words beside them
 * say that it is for signing in.
 *
 * "Order code", "código de rastreo" and "取件コード" are other kinds of code: the word that says so stands in the same word, next
 * to it, or after a short one such as "de". "Order verification code" stays a code. "Verification number" becomes one.
 */
export function findCodeWords(items: readonly Item[]): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (const [index, { senses }] of items.entries()) {
    const sensesAt = (step: number) => items[index + step]?.senses ?? 0;
    const beside = sensesAt(-1) | senses | sensesAt(1);
    const isForSignIn = ((beside | sensesAt(2) | sensesAt(3)) & Sense.for) !== 0;
    const next = items[index + 1];
    const isShort = next?.senses === 0 && next.kind === 'word' && next.end - next.start <= 2;
    const isOther = ((beside | (isShort ? sensesAt(2) : 0)) & Sense.thing) !== 0;
    const isCode = (senses & Sense.code) !== 0 && ((beside & Sense.for) !== 0 || !isOther);
    if (isCode || ((senses & Sense.number) !== 0 && isForSignIn && !isOther)) found.set(index, isForSignIn);
  }
  return found;
}
