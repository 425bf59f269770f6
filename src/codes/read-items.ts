import { foldText } from './fold-text.ts';
import { APART, findSenses } from './lexicon.ts';

/** A piece of a message. Spaces are none; `start` and `end` are positions in the blanked text. */
export interface Item {
  kind: (typeof KINDS)[number];
  start: number;
  end: number;
  /** What a word may mean: bits of `Sense`. */
  senses: number;
}

const KINDS = ['word', 'number', 'blank', 'stop', 'comma', 'colon', 'dash', 'sign'] as const;

const PIECE = new RegExp(
  `([${APART}]+|(?:(?![${APART}])[\\p{L}\\p{M}])+|#(?= ?\\d))|(\\d+)|([□%]+)|([.!?;。؛؟।॥။։\\]】\\n])|([,、،፣])|([:=])|(-)|(\\S)`,
  'gu',
);

/** Cuts a blanked text into its pieces and looks its words up. */
export function readItems(text: string): Item[] {
  const folded = foldText(text);
  return Array.from(folded.matchAll(PIECE), (match) => {
    const [piece, word] = match;
    const start = match.index;
    const end = start + piece.length;
    let senses = 0;
    if (word !== undefined)
      for (let at = start; at < end; at += 1) senses |= findSenses(text, folded, at, at > start);
    return { kind: KINDS[match.indexOf(piece, 1) - 1] ?? 'sign', start, end, senses };
  });
}
