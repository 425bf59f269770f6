export interface SpendingKeys {
  down(event: KeyboardEvent): void;
  up(event: KeyboardEvent): void;
  forget(): void;
}

const pressing = new Set(['Enter', ' ']);

/**
 * Keeps a key that repeats, or that went down anywhere else or too early, from pressing the spending button. The
 * browser makes a click of Enter when it goes down and of the space bar when it goes up, so both ends are
 * watched, on the whole page: only there is it seen that a key is held when the focus comes to the button.
 */
export function createSpendingKeys(button: () => EventTarget | null, isArmed: () => boolean): SpendingKeys {
  const held = new Set<string>();
  return {
    down(event) {
      if (!pressing.has(event.key)) return;
      const here = event.target === button();
      if (!here || event.repeat || !isArmed()) held.add(event.key);
      if (here && held.has(event.key)) event.preventDefault();
    },
    up(event) {
      if (held.delete(event.key) && event.target === button()) event.preventDefault();
    },
    forget: () => held.clear(),
  };
}
