/**
 * Ways into the DOM that a page cannot bend. `<input name="parentNode">` replaces `form.parentNode`, and
 * `<img name="querySelectorAll">` replaces `document.querySelectorAll`, also as the isolated world of Chrome sees them.
 */
const read = <T>(prototype: object, name: string, node: Node): T => Reflect.get(prototype, name, node) as T;

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The parent, stepping out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = read<Node | null>(Node.prototype, 'parentNode', node);
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return isElement(parent) ? parent : null;
}

export function* ancestorsOf(node: Node, most = Infinity): Generator<Element> {
  let parent = parentOf(node);
  for (let i = 0; parent && i < most; i++, parent = parentOf(parent)) yield parent;
}

export const rootOf = (node: Node): Document | ShadowRoot =>
  Node.prototype.getRootNode.call(node) as Document | ShadowRoot;

export const documentOf = (node: Node): Document =>
  read<Document | null>(Node.prototype, 'ownerDocument', node) ?? (node as Document);

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const textOf = (node: Node): string => read<string | null>(Node.prototype, 'textContent', node) ?? '';

export function queryAll<E extends Element>(scope: Node, selector: string): NodeListOf<E> {
  const owner =
    scope.nodeType === 9
      ? Document.prototype
      : isElement(scope)
        ? Element.prototype
        : DocumentFragment.prototype;
  return owner.querySelectorAll.call(scope, selector) as NodeListOf<E>;
}

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';

export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';

/** Walks the elements and texts under a root. */
export function walk(root: Node, from: Node): TreeWalker {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, shown);
  walker.currentNode = from;
  return walker;
}
