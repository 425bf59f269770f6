import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../storage/item.ts';

/** Last known values by key: what an entry read before the first paint, and what views now closed have seen. */
const known = new Map<string, unknown>();

/** Reads items before anything is drawn, so that the first paint is the real one. */
export async function preloadItems(...items: Item<unknown>[]): Promise<void> {
  await Promise.all(items.map(async (item) => known.set(item.key, await item.get())));
}

/** Drops what is known, so that one test does not see another's. */
export function forgetItems(): void {
  known.clear();
}

/**
 * What is stored, redrawn at every change; undefined only while it is read for the first time.
 *
 * @param item the same object at each call, or the watch begins anew
 */
export function useItem<T>(item: Item<T>): T | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    let settled = false;
    const take = (value: T) => {
      settled = true;
      known.set(item.key, value);
      redraw((count) => count + 1);
    };
    const stop = item.watch(take);
    // What was read early may have changed before the watch began; a change heard meanwhile is newer still.
    void item.get().then((value) => {
      if (!settled) take(value);
    });
    return () => {
      settled = true;
      stop();
    };
  }, [item]);
  return known.get(item.key) as T | undefined;
}
