import { shadowRootsIn } from './collect-fields.ts';
import type { FindOptions } from './types.ts';

const QUIET = 120;
const AT_MOST = 600;

/**
 * Calls back soon after fields may have come, gone or been unlocked, until the signal ends it. Follows the shadow roots
 * that it finds when it looks.
 */
export function watchFields(
  root: Document,
  changed: () => void,
  signal: AbortSignal,
  options: FindOptions = {},
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(() => {
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    // A page that never rests is looked at all the same.
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + AT_MOST - now)));
  });
  const tell = () => {
    since = 0;
    observe(root);
    changed();
  };
  const observe = (scope: Node) => {
    if (!observed.has(scope)) {
      observed.add(scope);
      observer.observe(scope, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['hidden', 'disabled', 'class', 'style'],
      });
    }
    for (const inner of shadowRootsIn(scope, options).values()) observe(inner);
  };
  if (signal.aborted) return;
  observe(root);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
