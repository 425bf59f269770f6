import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSecret } from '../../../src/background/account/vault.ts';
import { alignAlarm } from '../../../src/background/orders/watch.ts';
import { readPageNews } from '../../../src/background/pages/page-news.ts';
import { endStaleUses, stopUse, useHere } from '../../../src/background/pages/use-here.ts';
import { placeRent } from '../../../src/background/rents/place-rent.ts';
import { lookAtRents } from '../../../src/background/rents/watch-rents.ts';
import { freeNumbers } from '../../../src/storage/free.ts';
import { account, bindings } from '../../../src/storage/items.ts';
import { rents } from '../../../src/storage/rents.ts';
import { startSignedIn } from '../../support/background.ts';
import { britain, open, signedIn } from '../../support/samples.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

let world: Awaited<ReturnType<typeof startSignedIn>>;
const origin = 'https://shop.example';
const minute = 60_000;

beforeEach(async () => {
  world = await startSignedIn();
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: `${origin}/sign-up`, incognito: false }),
    sendMessage: async () => true,
  });
  const number = open().number;
  if (number)
    await freeNumbers.set({
      countries: [britain],
      numbers: { 44: [{ short: '1', number, age: '' }] },
      pages: [],
    });
});
afterEach(async () => {
  vi.useRealTimers();
  await world.simulator.close();
});

const free = { country: 44, short: '1' };
const use = (id = 'free 44 1', more: object = { free }) => useHere({ tabId: 7, origin, id, ...more });

it('binds a public number to this tab and origin for 20 minutes, without an account', async () => {
  await account.remove();
  await use();
  const bound = (await bindings.get())['free 44 1'];
  expect(bound).toMatchObject({ tabId: 7, origin, phoneFilled: false, use: { number: open().number } });
  expect((bound?.use?.until ?? 0) - (bound?.use?.since ?? 0)).toBe(20 * minute);
  expect(world.alarms).toContain('watch');
});

async function rentOne() {
  await keepSecret({ accessToken: world.simulator.control.issueToken(['sms-scope', 'rent-scope']) });
  await account.set({ ...signedIn, signInId: 'sign-in-1', scopes: ['sms-scope', 'rent-scope'] });
  await placeRent({ country: britain, days: 1, accepted: 50_000, autoRenew: false });
  const [rent] = await rents.get();
  return rent;
}

it('a code that came to a rent unseen, before it was used here, is not for this page', async () => {
  const rent = await rentOne();
  const tzid = rent?.status === 'open' ? Number(rent.tzid) : 0;
  const come = (text: string) => world.simulator.control.deliverRentSms(tzid, { sender: 'Acme', text });
  const told = async () => {
    await lookAtRents('user');
    const news = await readPageNews({ tabId: 7, frameId: 0, origin, topOrigin: origin });
    return news.orders.map(({ fillCode, codes }) => ({ fillCode, codes }));
  };
  come('Your Acme code is 482913');
  await use(rent?.id, {});
  expect(await told()).toEqual([{ fillCode: null, codes: [] }]);
  come('Your Acme code is 550127');
  expect(await told()).toEqual([{ fillCode: '550127', codes: ['550127'] }]);
});

it('a clock that was set back ends the use', async () => {
  await use();
  vi.useFakeTimers({ now: Date.now() - minute });
  await endStaleUses();
  expect(await bindings.get()).toEqual({});
});

it('binds a rented one by its id', async () => {
  const rent = await rentOne();
  await use(rent?.id, {});
  expect(Object.keys(await bindings.get())).toEqual([rent?.id]);
});

it.each<[string, () => Promise<void>, string]>([
  [
    'a page that has moved on',
    () => useHere({ tabId: 7, origin: 'https://other.example', id: 'x', free }),
    'pageGone',
  ],
  ['a public number that is gone', () => use('x', { free: { country: 44, short: '2' } }), 'wrongOperation'],
  ['a rent that is none', () => use('no-rent', {}), 'wrongOperation'],
])('%s is refused', async (_, act, code) => {
  await expect(act()).rejects.toMatchObject({ failure: { code } });
  expect(await bindings.get()).toEqual({});
});

it('a page has one of them: the last', async () => {
  await use('free 44 0');
  await use();
  expect(Object.keys(await bindings.get())).toEqual(['free 44 1']);
});

it('an order’s page is not taken from it', async () => {
  const order = { tabId: 7, origin, phoneFilled: true, filledSms: null };
  await bindings.set({ order });
  await use();
  await stopUse({ id: 'order' });
  expect(await bindings.get()).toMatchObject({ order });
});

it('stopped, or its time over, it is let go of, and the alarm with it', async () => {
  await use();
  await stopUse({ id: 'free 44 1' });
  expect(await bindings.get()).toEqual({});
  expect(world.alarms).not.toContain('watch');
  await use();
  vi.useFakeTimers({ now: Date.now() + 21 * minute, toFake: ['Date'] });
  await endStaleUses();
  await alignAlarm();
  expect(await bindings.get()).toEqual({});
  expect(world.alarms).not.toContain('watch');
});
