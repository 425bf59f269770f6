import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, it } from 'vitest';
import { account, orders, settings } from '../../src/storage/items.ts';

const closed = {
  status: 'closed',
  id: 'a',
  service: {},
  country: {},
  messages: [],
  closedAt: 1,
  outcome: { kind: 'finished', spent: 1 },
};

/** What a torn or foreign storage may hold; a broken entry must not take the others with it. */
it.each([
  ['nothing', undefined, 0],
  ['no envelope', [closed], 0],
  ['another version', { version: 99, value: [closed] }, 0],
  ['no list', { version: 1, value: { 0: closed } }, 0],
  ['a whole one', { version: 1, value: [closed] }, 1],
  [
    'broken ones beside it',
    {
      version: 1,
      value: [null, 1, 'x', {}, { ...closed, status: 'new' }, { ...closed, outcome: undefined }, closed],
    },
    1,
  ],
])('orders: %s', async (_, stored, count) => {
  await fakeBrowser.storage.local.set({ orders: stored });
  expect(await orders.get()).toHaveLength(count);
});

it.each([
  ['no record', 'x'],
  ['no state', {}],
  ['signed in as nobody', { state: 'signedIn' }],
  ['signing in after nobody', { state: 'signingIn', since: 1, before: { state: 'signedIn' } }],
])('a torn account is signed out: %s', async (_, value) => {
  await fakeBrowser.storage.local.set({ account: { version: 1, value } });
  expect(await account.get()).toEqual({ state: 'signedOut', why: null });
});

it.each([null, 5, 'nonsense'])(
  'an address of the service that is none is the usual one: %j',
  async (apiBase) => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { clientId: '42', apiBase } } });
    expect(await settings.get()).toMatchObject({ clientId: '42', apiBase: 'https://onlinesim.io/api/' });
  },
);
