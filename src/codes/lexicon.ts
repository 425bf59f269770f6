import { foldText } from './fold-text.ts';
import { wordTables } from './word-tables.ts';

/** What a word of a message can mean, as bits: a word may mean several things. See `word-tables.ts`. */
export const Sense = {
  code: 1,
  for: 2,
  secret: 3,
  enter: 4,
  thing: 8,
  elsewhere: 16,
  number: 32,
  is: 64,
  stale: 128,
} as const;

/** A letter of a stem, and what the stem that ends here says. */
interface Node {
  next: Map<string, Node>;
  senses: number;
  /** 0: the stem is a whole word; 1: it begins a word; 2: it may stand anywhere in one. */
  reach: number;
  /** It counts only in capitals. */
  isCapital: boolean;
}

/** The letters of folded text whose scripts put spaces around each word and glue nothing to it. */
export const APART = 'a-zªº\u00b5-\u02af\u0370-\u0588\u10d0-\u10ff\u1e00-\u1fff';

const apart = new RegExp(`[${APART}]`);
const letter = /[\p{L}\p{M}]/u;

const createNode = (): Node => ({ next: new Map(), senses: 0, reach: 0, isCapital: false });

let root: Node | undefined;

function buildTree(): Node {
  const tree = createNode();
  for (const line of wordTables.join('').split('\n')) {
    const [name, ...words] = line.split(' ');
    for (const word of words) {
      const spelt = word.replace(/^~|[~.]$/g, '').replaceAll('_', ' ');
      let node = tree;
      for (const character of foldText(spelt)) {
        const child = node.next.get(character) ?? createNode();
        node.next.set(character, child);
        node = child;
      }
      node.senses |= Sense[name as keyof typeof Sense];
      node.reach = Math.max(node.reach, readReach(word));
      node.isCapital = /[A-Z]/.test(word);
    }
  }
  return tree;
}

function readReach(word: string): number {
  if (word.endsWith('.')) return 0;
  if (word.startsWith('~') || !apart.test(foldText(word))) return 2;
  return word.length > 3 ? 1 : 0;
}

/** Whether a word goes on: "OTP" is whole in "您的OTP是", a letter of its own script would go on with it. */
function goesOn(folded: string, at: number): boolean {
  const next = folded.charAt(at);
  return letter.test(next) && apart.test(next) === apart.test(folded.charAt(at - 1));
}

/** What the stems say that begin at a place of a text in both spellings. */
export function findSenses(text: string, folded: string, from: number, isInside: boolean): number {
  // Built when first needed: the background starts far more often than messages come.
  root ??= buildTree();
  let senses = 0;
  let at = from;
  for (let node: Node | undefined = root; node !== undefined; at += 1) {
    if (
      node.senses > 0 &&
      node.reach >= (isInside ? 2 : goesOn(folded, at) ? 1 : 0) &&
      !(node.isCapital && /[a-z]/.test(text.slice(from, at)))
    )
      senses |= node.senses;
    node = node.next.get(folded.charAt(at));
  }
  return senses;
}
