interface Step {
  element: Element;
  /** What stood before it when it got the focus: where it was, once it is gone. */
  before: Element | null;
}

const focusable = 'button:not(:disabled), a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * Where a redraw takes away what has the focus, browsers let it fall to the beginning of the page. Here it goes to
 * what stands in the place now. Somebody who has clicked it away themselves keeps it away.
 */
export function keepFocus(root: HTMLElement): void {
  let path: Step[] = [];
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? readPath(target, root) : [];
  });
  root.addEventListener('focusout', ({ target }) => {
    // Chromium tells it for what is being taken away as well.
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && document.activeElement !== target) path = [];
    });
  });
  new MutationObserver(() => {
    if (!path[0] || path[0].element.isConnected || document.activeElement !== document.body) return;
    const lost = path;
    path = [];
    findNear(lost, root)?.focus();
  }).observe(root, { childList: true, subtree: true });
}

function readPath(target: Element, root: Element): Step[] {
  const path: Step[] = [];
  for (let element: Element | null = target; element && element !== root; element = element.parentElement)
    path.push({ element, before: element.previousElementSibling });
  return path;
}

/** The first that can take it: in the place of the outermost that is gone, else around it, from the inside out. */
function findNear(path: Step[], root: Element): HTMLElement | null {
  const kept = path.findIndex(({ element }) => element.isConnected);
  const gone = path.at(kept === -1 ? -1 : kept - 1);
  const around = [...path.slice(kept === -1 ? path.length : kept).map(({ element }) => element), root];
  const place = gone?.before?.isConnected ? gone.before.nextElementSibling : around[0]?.firstElementChild;
  for (const element of [place, gone?.before, ...around]) {
    if (!element?.isConnected) continue;
    const found = element.matches(focusable) ? element : element.querySelector(focusable);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
