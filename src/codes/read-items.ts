import { foldText } from './fold-text.ts';
import { APART, findSenses } from './lexicon.ts';

/** A piece of a message. Spaces are none; `start` and `end` are positions in the blanked text. */
export interface Item {
  kind: 'word' | 'number' | 'other' | 'sign';
  start: number;
  end: number;
  /** What a word may mean: bits of `Sense`. */
  senses: number;
  /** What a sign does to the sentence. */
  pause: 'stop' | 'comma' | 'colon' | 'dash' | undefined;
}

const PIECE = new RegExp(
  `([${APART}]+|(?:(?![${APART}])[\\p{L}\\p{M}])+|#(?= ?\\d))|(\\d+)|([□%]+)|\\S|\\n`,
  'gu',
);

const PAUSES: readonly (readonly [Item['pause'], string])[] = [
  ['stop', '.!?;。؛؟।॥။។։\n'],
  ['comma', ',、،፣]】'],
  ['colon', ':='],
  ['dash', '-'],
];

/** Cuts a blanked text into its pieces and looks its words up. */
export function readItems(text: string): Item[] {
  const folded = foldText(text);
  return Array.from(folded.matchAll(PIECE), ({ 0: piece, 1: word, 2: number, 3: other, index: start }) => {
    let senses = 0;
    for (let at = 0; at < (word?.length ?? 0); at += 1)
      senses |= findSenses(text, folded, start + at, at > 0);
    return {
      kind: word ? 'word' : number ? 'number' : other ? 'other' : 'sign',
      start,
      end: start + piece.length,
      senses,
      pause: PAUSES.find(([, signs]) => signs.includes(piece))?.[0],
    };
  });
}
