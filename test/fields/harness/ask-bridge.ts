import type { Frame, Page } from 'puppeteer-core';
import type { Ask } from './bridge.ts';

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;
let last = 0;

/** Asks the bridge in a page or frame, and waits for its answer. */
export async function askBridge<T>(frame: Frame | Page, ask: WithoutId<Ask>): Promise<T> {
  const id = ++last;
  // No function inside has a name: tsx would wrap it in a helper that the page does not have.
  const answer = await frame.evaluate(
    (detail, name) =>
      new Promise<string>((resolve) => {
        document.addEventListener(name, (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('simfill:ask', { detail }));
      }),
    JSON.stringify({ ...ask, id }),
    `simfill:answer:${id}`,
  );
  const { value, error } = JSON.parse(answer) as { value: T; error?: string };
  if (error) throw new Error(error);
  return value;
}
