import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach } from 'vitest';

/** Node 20 has neither `navigator` nor Web Locks: first come, first served, as the specification has it. */
const held = new Map<string, Promise<unknown>>();

async function request(name: string, ...rest: unknown[]): Promise<unknown> {
  const [options, work] = (rest.length === 2 ? rest : [{}, rest[0]]) as [
    { ifAvailable?: boolean },
    (lock: object | null) => unknown,
  ];
  const before = held.get(name);
  if (before && options.ifAvailable) return work(null);
  const mine = (before ?? Promise.resolve()).then(() => work({ name }));
  const settled = mine.then(
    () => {},
    () => {},
  );
  held.set(name, settled);
  void settled.then(() => {
    if (held.get(name) === settled) held.delete(name);
  });
  return mine;
}

if (!globalThis.navigator) Object.defineProperty(globalThis, 'navigator', { configurable: true, value: {} });
Object.defineProperty(globalThis.navigator, 'locks', { configurable: true, value: { request } });

beforeEach(() => {
  fakeBrowser.reset();
});
