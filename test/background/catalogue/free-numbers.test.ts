import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refreshFree } from '../../../src/background/catalogue/free-numbers.ts';
import { freeNumbers } from '../../../src/storage/free.ts';
import { account } from '../../../src/storage/items.ts';
import { startSignedIn } from '../../support/background.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

let world: Awaited<ReturnType<typeof startSignedIn>>;
afterEach(() => world.simulator.close());

const asked = () => world.simulator.requests.filter(({ name }) => name === 'getFreeList');

async function showFirst() {
  await refreshFree({ country: null, number: null, page: 1, force: true });
  const { countries, numbers, pages } = await freeNumbers.get();
  const [country] = countries;
  const [number] = numbers[country?.code ?? 0] ?? [];
  if (!country || !number) throw new Error('No free number to be had');
  return { country, number, pages };
}

beforeEach(async () => {
  world = await startSignedIn();
});

it('needs no account, tells none, and one answer brings a whole view', async () => {
  await account.remove();
  const { country, number, pages } = await showFirst();
  expect(country).toMatchObject({ iso: expect.stringMatching(/^[A-Z]{2}$/) });
  expect(number.number.e164).toBe(`+${number.number.callingCode}${number.number.national}`);
  expect(pages).toMatchObject([{ country: country.code, number: number.short, page: 1 }]);
  expect(asked().map(({ credential }) => credential)).toEqual(['none']);
});

it('reads codes out of what came, cleaned of the service’s tail', async () => {
  const { country, number } = await showFirst();
  world.simulator.control.addFreeMessage(number.number.e164, '+15550104000', 'Acme: your code is 90121');
  await refreshFree({ country: country.code, number: number.short, page: 1, force: true });
  expect((await freeNumbers.get()).pages[0]?.messages[0]).toMatchObject({
    text: 'Acme: your code is 90121',
    sender: '…4000',
    code: { code: '90121' },
  });
});

it('asks no second time for what came just now, unless the user does', async () => {
  const { country, number } = await showFirst();
  const query = { country: country.code, number: number.short, page: 1 };
  await refreshFree(query);
  expect(asked()).toHaveLength(1);
  await refreshFree({ ...query, force: true });
  expect(asked()).toHaveLength(2);
});

it('keeps each page apart, the one seen last first, and no more than a few', async () => {
  const { country, number } = await showFirst();
  for (let page = 1; page <= 18; page++) {
    await refreshFree({ country: country.code, number: number.short, page });
  }
  await refreshFree({ country: country.code, number: number.short, page: 9, force: true });
  const kept = (await freeNumbers.get()).pages.map(({ page }) => page);
  expect(kept.slice(0, 3)).toEqual([9, 18, 17]);
  expect(kept).toHaveLength(new Set(kept).size);
  expect(kept.length).toBeLessThan(18);
});

it('what fails leaves what is known', async () => {
  const before = await showFirst();
  world.simulator.control.fault({ match: 'getFreeList', kind: 'html' });
  await expect(refreshFree({ country: 44, number: null, page: 1 })).rejects.toMatchObject({
    failure: { code: 'unavailable' },
  });
  expect(await freeNumbers.get()).toMatchObject({ pages: before.pages });
});

it('stands the shapes of the service’s moods', async () => {
  await world.simulator.close();
  world = await startSignedIn({ quirks: true });
  for (let round = 0; round < 25; round++) {
    await refreshFree({ country: 44, number: null, page: 1 });
    const { numbers } = await freeNumbers.get();
    for (const { number } of numbers[44] ?? []) expect(number.e164).toMatch(/^\+44\d{10}$/);
  }
});
