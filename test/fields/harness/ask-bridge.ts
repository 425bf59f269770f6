import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../../browsers/driver.ts';
import type { Ask } from './bridge.ts';

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;
let last = 0;

/** Asks the bridge in a page or frame, and waits for its answer. */
export async function askBridge<T>(frame: Frame | Page, ask: WithoutId<Ask>): Promise<T> {
  const id = ++last;
  const key = `answer-${id}`;
  // No function inside has a name: tsx would wrap it in a helper that the page does not have. And none returns a
  // promise: a page may have replaced those, and Firefox then hands out the replacement.
  await frame.evaluate(
    (detail, name) => {
      document.addEventListener(
        name,
        (event) => {
          document.documentElement.setAttribute(name, (event as CustomEvent<string>).detail);
        },
        { once: true },
      );
      document.dispatchEvent(new CustomEvent('simfill:ask', { detail }));
    },
    JSON.stringify({ ...ask, id }),
    key,
  );
  const answer = await waitFor('the bridge', () =>
    frame.evaluate((name) => document.documentElement.getAttribute(name), key),
  );
  const { value, error } = JSON.parse(answer) as { value: T; error?: string };
  if (error) throw new Error(error);
  return value;
}
