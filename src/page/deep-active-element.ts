import { openRoot } from './runtime.ts';

/** What is in focus, through all shadow roots. */
export function deepActiveElement(): Element | null {
  let { activeElement } = document;
  for (let next = activeElement; next; ) {
    activeElement = next;
    next = openRoot(next)?.activeElement ?? null;
  }
  return activeElement;
}
