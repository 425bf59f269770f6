import { isElement, isInput, parentOf, rootOf, walk } from './dom.ts';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

type Piece = { text: string; at: Element };
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
    } else if (isElement(node)) {
      if (isField(node)) yield null;
    } else {
      const text = node.nodeValue?.trim();
      const at = parentOf(node);
      if (!text || !at) continue;
      characters -= text.length;
      yield { text: text.slice(0, 300), at };
    }
  }
}

/** Whether a node is a field that a person writes into. */
export const isField = (node: Node): boolean =>
  isElement(node) &&
  (node.localName === 'textarea' || (isInput(node) && node.type !== 'hidden' && !node.readOnly));
