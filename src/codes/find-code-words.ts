import { Sense } from './lexicon.ts';
import type { Item } from './read-items.ts';

/**
 * Tells which words of a message stand for a code to type in.
 *
 * "Order code", "código de rastreo" and "取件コード" are other kinds of code: the word that says so stands in the same word, next
 * to it, or after a short one such as "de". "Order verification code" stays a code, since what it is for
 * stands nearer. "Verification number" becomes one.
 */
export function findCodeWords(items: readonly Item[]): Set<number> {
  const sensesAt = (index: number) => items[index]?.senses ?? 0;
  return new Set(
    items.flatMap(({ senses }, index) => {
      const next = items[index + 1];
      const isShort = next?.senses === 0 && next.kind === 'word' && next.end - next.start <= 2;
      const around = sensesAt(index - 1) | senses | sensesAt(index + 1) | (isShort ? sensesAt(index + 2) : 0);
      const isForSignIn = (around & Sense.for) !== 0;
      const isCode =
        (senses & Sense.code) !== 0
          ? isForSignIn || (around & Sense.thing) === 0
          : (senses & Sense.number) !== 0 &&
            (around & Sense.thing) === 0 &&
            (isForSignIn || ((sensesAt(index + 2) | sensesAt(index + 3)) & Sense.for) !== 0);
      return isCode ? [index] : [];
    }),
  );
}
