import type { Page } from 'puppeteer-core';
import { askBridge } from './ask-bridge.ts';

export const filler = (elements: number): string =>
  '<div><p>Text</p><a href="#">Link</a></div>'.repeat(elements / 3);

const grow = (elements: number) =>
  `${filler(elements)}<div>${'<p>Name</p><input>'.repeat(elements / 40)}</div><label>SMS code <input name="otp"></label>`;

/** A page, and one of twice its elements and fields. */
export const growingPages: [name: string, html: string][] = [
  ['ten thousand', grow(10_000)],
  ['twice as many', grow(20_000)],
];

/** How many times as long a search takes on twice the page. */
export async function measureGrowth(page: Page, open: (name: string) => Promise<unknown>): Promise<number> {
  const times = growingPages.map(() => Infinity);
  // By turns, and the fastest of each: what else the machine does meanwhile falls on both.
  for (let turn = 0; turn < 4; turn++) {
    for (const [i, [name]] of growingPages.entries()) {
      await open(name);
      const { ours } = await askBridge<{ ours: number }>(page, { do: 'time', rounds: 2 });
      times[i] = Math.min(times[i] ?? ours, ours);
    }
  }
  const [once = 0, twice = Infinity] = times;
  return twice / once;
}
