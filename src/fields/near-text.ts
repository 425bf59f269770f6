import { closest, isElement, parentOf, rootOf, walk } from './dom.ts';

const HEADINGS = /^(?:h[1-6]|legend)$/;

type Piece = { text: string; at: Node };
type Limits = { nodes: number; characters: number };

/** The texts before a field, nearest first, out of its shadow roots too. `null` where another field stands between. */
export function* textsBefore(field: Element, limits: Limits): Generator<Piece | null> {
  yield* textsBeside(field, limits, (walker) => walker.previousNode());
}

/** The texts after a field, nearest first. `null` where another field stands between. */
export function* textsAfter(field: Element, limits: Limits): Generator<Piece | null> {
  yield* textsBeside(field, limits, (walker) => walker.nextNode());
}

function* textsBeside(
  field: Element,
  { nodes, characters }: Limits,
  step: (walker: TreeWalker) => Node | null,
): Generator<Piece | null> {
  let walker = walk(rootOf(field), field);
  for (; nodes > 0 && characters > 0; nodes--) {
    const node = step(walker);
    if (!node) {
      const host = (walker.root as Partial<ShadowRoot>).host;
      if (!host) return;
      walker = walk(rootOf(host), host);
    } else if (isElement(node)) {
      if (isBarrier(node)) yield null;
    } else {
      const text = node.nodeValue?.trim() ?? '';
      const parent = parentOf(node);
      if (!text || !parent) continue;
      characters -= text.length;
      yield { text: text.slice(0, 300), at: parent };
    }
  }
}

/** What heads the part of the page that a field stands in. */
export function headingOf(field: Element, nodes = 150): string {
  for (const piece of textsBefore(field, { nodes, characters: 2000 })) {
    if (piece && isElement(piece.at) && closest(piece.at, 'h1,h2,h3,h4,h5,h6,legend')) return piece.text;
  }
  return '';
}

export const isHeading = (element: Element): boolean => HEADINGS.test(element.localName);

const isBarrier = (element: Element): boolean =>
  element.localName === 'textarea' ||
  (element.localName === 'input' &&
    (element as HTMLInputElement).type !== 'hidden' &&
    !(element as HTMLInputElement).readOnly);
