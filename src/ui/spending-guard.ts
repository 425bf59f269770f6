/** How long everything must have stood still: longer than the slowest double click of a usual system (500 ms). */
export const settleMs = 700;

export interface SpendingGuard {
  /** Takes note of how things stand; any change starts the wait anew. */
  look(): void;
  restart(): void;
  isArmed(): boolean;
}

/**
 * Holds back what spends money until our page has been seen as it is for a while: a click that was meant for
 * something else, the second half of a double click say, must not land on it.
 *
 * @param situation how things stand, as text to compare; null while our page is hidden or without focus
 * @param now a clock in ms that does not jump
 */
export function createSpendingGuard(situation: () => string | null, now: () => number): SpendingGuard {
  let seen = situation();
  let since = now();
  const restart = () => {
    since = now();
  };
  const look = () => {
    const current = situation();
    if (current !== null && current === seen) return;
    seen = current;
    restart();
  };
  return {
    look,
    restart,
    isArmed() {
      look();
      return seen !== null && now() - since >= settleMs;
    },
  };
}

/** Where our window and the button are, what it says and what it buys. Null while the user cannot be looking at it. */
export function readSituation(button: HTMLElement | null, subject: string): string | null {
  if (!button || document.visibilityState !== 'visible' || !document.hasFocus()) return null;
  if (document.querySelector('dialog[open]')) return null;
  const { screenX, screenY, innerWidth, innerHeight } = window;
  const { left, top, width, height } = button.getBoundingClientRect();
  return [
    screenX,
    screenY,
    innerWidth,
    innerHeight,
    left,
    top,
    width,
    height,
    button.textContent,
    subject,
  ].join(' ');
}
