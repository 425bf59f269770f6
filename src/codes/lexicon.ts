import { foldText } from './fold-text.ts';
import { classifyLetter } from './letters.ts';
import { normaliseText } from './normalise-text.ts';
import { wordTables } from './words/index.ts';
import type { WordTable } from './words/word-table.ts';

/** What a word of a message can mean, as bits: a word may mean several things. */
export const Sense = {
  code: 1,
  purpose: 2,
  enter: 4,
  kind: 8,
  thing: 16,
  measure: 32,
  number: 64,
  is: 128,
  stale: 256,
  elsewhere: 512,
} as const;

const SENSES_OF_CLASS: Record<keyof WordTable, number> = { ...Sense, secret: Sense.code | Sense.purpose };

/** A letter of a stem. */
interface Node {
  next: Map<string, Node>;
  /** Senses of the stem that ends here, where the word ends too. */
  whole: number;
  /** The same where the word goes on. */
  open: number;
  /** The stem counts only in capitals. */
  capitals: boolean;
}

/** A stem found in a text. */
export interface Hit {
  end: number;
  senses: number;
}

/** All stems as two trees of letters: those that begin a word, and those that may stand further in. */
export interface Lexicon {
  starts: Node;
  inner: Node;
}

export function buildLexicon(): Lexicon {
  const lexicon = { starts: createNode(), inner: createNode() };
  for (const table of wordTables) {
    for (const [name, words] of Object.entries(table)) {
      const senses = SENSES_OF_CLASS[name as keyof WordTable];
      for (const word of words.trim().split(/\s+/)) addWord(lexicon, word, senses);
    }
  }
  return lexicon;
}

function addWord(lexicon: Lexicon, word: string, senses: number): void {
  const spelt = word.replace(/^[~=]|~$/g, '').replaceAll('_', ' ');
  const stem = foldText(normaliseText(spelt));
  const isGlued = classifyLetter(stem.charAt(0)) !== 'apart' && !word.startsWith('=');
  const isInner = isGlued || word.startsWith('~');
  for (const root of isInner ? [lexicon.starts, lexicon.inner] : [lexicon.starts]) {
    let node = root;
    for (const letter of stem) node = descend(node, letter);
    node.whole |= senses;
    if (isGlued || word.endsWith('~')) node.open |= senses;
    if (spelt !== spelt.toLowerCase()) node.capitals = true;
  }
}

function createNode(): Node {
  return { next: new Map(), whole: 0, open: 0, capitals: false };
}

function descend(node: Node, letter: string): Node {
  let child = node.next.get(letter);
  if (child === undefined) {
    child = createNode();
    node.next.set(letter, child);
  }
  return child;
}

/**
 * Finds the longest stem at a position of a text in both spellings. Shorter ones count too ("refer" in "reference"), but not in
 * scripts that glue, where a stem of one sign begins half of all words.
 */
export function findStem(root: Node, text: string, folded: string, from: number): Hit | null {
  let node = root.next.get(folded.charAt(from));
  if (node === undefined) return null;
  const isApart = classifyLetter(folded.charAt(from)) === 'apart';
  let shorter = 0;
  let hit: Hit | null = null;
  for (let end = from + 1; node !== undefined; end += 1) {
    const senses = node.whole !== 0 && goesOn(folded, end) ? node.open : node.whole;
    if (senses !== 0 && !(node.capitals && text.slice(from, end) !== text.slice(from, end).toUpperCase())) {
      shorter = isApart ? shorter | senses : senses;
      hit = { end, senses: shorter };
    }
    node = node.next.get(folded.charAt(end));
  }
  return hit;
}

function goesOn(folded: string, end: number): boolean {
  const next = classifyLetter(folded.charAt(end));
  return next !== 'none' && next === classifyLetter(folded.charAt(end - 1));
}
