import type { Frame, Page } from 'puppeteer-core';
import type { Ask } from './bridge.ts';

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;
let last = 0;

/** Asks the bridge in a page or frame, and waits for its answer. */
export async function askBridge<T>(frame: Frame | Page, ask: WithoutId<Ask>): Promise<T> {
  const answer = await frame.evaluate(
    (detail, id) =>
      new Promise<string>((resolve) => {
        const listen = (event: Event) => {
          const text = (event as CustomEvent<string>).detail;
          if (JSON.parse(text).id !== id) return;
          document.removeEventListener('simfill:answer', listen);
          resolve(text);
        };
        document.addEventListener('simfill:answer', listen);
        document.dispatchEvent(new CustomEvent('simfill:ask', { detail }));
      }),
    JSON.stringify({ ...ask, id: ++last }),
    last,
  );
  const { value, error } = JSON.parse(answer) as { value: T; error?: string };
  if (error) throw new Error(error);
  return value;
}
