import { afterEach, expect, it, vi } from 'vitest';
import { readMatrix, writeMatrix } from '../../../src/background/catalogue/offer-matrix.ts';

const minute = 60_000;
const telegram = { slug: 'telegram', title: 'Telegram', price: 1100, stock: 318, popular: true };

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['after a minute it is still good', minute, true],
  ['after six it is asked for anew', 6 * minute, false],
  ['a clock that was set back counts as old', -minute, false],
])('%s', async (_, passed, good) => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  await writeMatrix([{ code: 44, name: 'United Kingdom', services: [telegram] }], (write) => write());
  vi.setSystemTime(1_700_000_000_000 + passed);
  expect((await readMatrix())?.offersOf('telegram').length ?? 0).toBe(good ? 1 : 0);
});
