/**
 * What happy-dom lacks of a browser that draws: each element is as large as a field, and seen unless it is hidden.
 * `textContent` is there, but not where the DOM standard puts it.
 */
export function layOut(): void {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 120, 30);
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]');
  };
  Object.defineProperty(Node.prototype, 'textContent', {
    configurable: true,
    get(this: Node) {
      return this.nodeValue ?? [...this.childNodes].map((child) => child.textContent).join('');
    },
  });
}
