import browser from 'webextension-polyfill';

/**
 * A typed place in extension storage. What is there comes from outside (an older version, a torn write), so
 * `read` decides whether it can be used; where it cannot, the fallback stands in.
 */
export interface Item<T> {
  readonly key: string;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with each new value until the returned function is called. */
  watch(listener: (value: T) => void): () => void;
}

export interface ItemDefinition<T> {
  key: string;
  area: 'local' | 'session';
  fallback: T;
  /** The value, or undefined when it is none of ours. */
  read(value: unknown): T | undefined;
}

/** Raised by one when a stored shape changes in a way that `read` alone cannot follow. */
const version = 1;

export function defineItem<T>({ key, area, fallback, read }: ItemDefinition<T>): Item<T> {
  const unwrap = (stored: unknown): T => {
    if (!isRecord(stored) || stored.version !== version) return fallback;
    return read(stored.value) ?? fallback;
  };
  return {
    key,
    async get() {
      const stored = await browser.storage[area].get(key);
      return unwrap(stored[key]);
    },
    async set(value) {
      await browser.storage[area].set({ [key]: { version, value } });
    },
    async remove() {
      await browser.storage[area].remove(key);
    },
    watch(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) listener(unwrap(change.newValue));
      };
      browser.storage[area].onChanged.addListener(onChanged);
      return () => browser.storage[area].onChanged.removeListener(onChanged);
    },
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
