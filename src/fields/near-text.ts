import { closest, isElement, isInput, parentOf, rootOf, walk } from './dom.ts';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** What holds no text of the page, or only a list that is not open: of countries, say. */
const UNREAD =
  'head,script,style,noscript,select,template,[hidden],[role=listbox],[role=menu],[style*="display: none"]';

export type Piece = { text: string; at: Element };
type Limits = { nodes: number; characters: number };

/**
 * The texts before or after a field, nearest first, out of its shadow roots too. `null` where another field stands
 * between.
 */
export function* textsBeside(
  field: Element,
  step: 'previousNode' | 'nextNode',
  { nodes, characters }: Limits,
): Generator<Piece | null> {
  let walker = walk(rootOf(field), field);
  for (; nodes > 0 && characters > 0; nodes--) {
    const node = walker[step]();
    if (!node) {
      const { host } = walker.root as Partial<ShadowRoot>;
      if (!host) return;
      walker = walk(rootOf(host), host);
      continue;
    }
    const text = node.nodeValue?.trim();
    if (!text && !isField(node)) continue;
    const at = text ? parentOf(node) : (node as Element);
    // Asked of texts and fields alone: a filter of the walker would be asked of every node.
    const unread = at && closest(at, UNREAD);
    if (unread) walker.currentNode = step === 'nextNode' ? lastIn(unread) : unread;
    else if (!text) yield null;
    else if (at) {
      characters -= text.length;
      yield { text: text.slice(0, 300), at };
    }
  }
}

function lastIn(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Whether a node is a field that a person writes into. */
export const isField = (node: Node): boolean =>
  isElement(node) &&
  (node.localName === 'textarea' || (isInput(node) && node.type !== 'hidden' && !node.readOnly));
