import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choices, defaultChoices, orders } from '../../../src/storage/items.ts';
import { anOrder, startSignedIn } from '../../support/background.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

type World = Awaited<ReturnType<typeof startSignedIn>>;
let world: World;

beforeEach(async () => {
  world = await startSignedIn();
});
afterEach(() => world.simulator.close());

async function load() {
  const [{ placeOrder, recoverPlacing }, { look }] = await Promise.all([
    import('../../../src/background/orders/place-order.ts'),
    import('../../../src/background/orders/watch.ts'),
  ]);
  return { placeOrder, recoverPlacing, look };
}

const countOrders = () => world.simulator.requests.filter(({ name }) => name === 'getNum').length;
const openAtService = () =>
  world.simulator.control.activations().filter(({ endedAt }) => endedAt === null).length;

it('an order that goes well is open, with its number, and watched', async () => {
  const { placeOrder } = await load();
  await placeOrder(anOrder);
  const [order] = await orders.get();
  expect(order).toMatchObject({ status: 'open', service: anOrder.service, number: { callingCode: '44' } });
  expect(world.alarms).toContain('watch');
});

it('numbers that are not wanted are not asked for', async () => {
  const { placeOrder } = await load();
  const masks = ['71', '72', '73', '74', '75', '76', '77', '78'];
  await choices.set({ ...defaultChoices, masks: { 44: masks } });
  await placeOrder(anOrder);
  expect(await orders.get()).toMatchObject([{ number: { national: expect.stringMatching(/^79/) } }]);
});

describe('what stands around it is not worth an order', () => {
  const refuse = async () => {
    throw new Error('not now');
  };
  it.each([
    ['the badge', 'action', { setBadgeText: refuse }],
    ['scripts of pages', 'scripting', { getRegisteredContentScripts: refuse, executeScript: refuse }],
    ['a pattern that this browser does not know', 'permissions', { contains: refuse }],
  ] as const)('%s', async (_, area, broken) => {
    const { placeOrder } = await load();
    Object.assign(fakeBrowser[area], broken);
    Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'http://[::1]/' }) });
    await placeOrder({ ...anOrder, tabId: 1, origin: 'http://[::1]' });
    expect(await orders.get()).toMatchObject([{ status: 'open' }]);
    expect(world.alarms).toContain('watch');
  });
});

describe('a refusal ends it, says why, and nothing is open', () => {
  it.each([
    ['WARNING_LOW_BALANCE', 'lowBalance'],
    ['NO_NUMBER', 'noNumber'],
    ['EXCEEDED_CONCURRENT_OPERATIONS', 'tooMany'],
    ['DUPLICATE_OPERATION', 'duplicate'],
    ['ACCOUNT_BLOCKED', 'blocked'],
    ['TRY_AGAIN_LATER', 'tooOften'],
    ['SOMETHING_NEW', 'unknown'],
  ])('%s: %s', async (code, failure) => {
    const { placeOrder } = await load();
    world.simulator.control.fault({ match: 'getNum', kind: 'code', code });
    await expect(placeOrder(anOrder)).rejects.toMatchObject({ failure: { code: failure } });
    expect(await orders.get()).toMatchObject([
      { status: 'closed', outcome: { kind: 'notOrdered', failure } },
    ]);
    expect([countOrders(), openAtService()]).toEqual([1, 0]);
  });
});

it('a price that rose ends it before anything is sent', async () => {
  const { placeOrder } = await load();
  world.simulator.control.setPrice(44, 'telegram', 1.23);
  await placeOrder({ ...anOrder, accepted: 1_229 });
  expect(await orders.get()).toMatchObject([
    { status: 'closed', outcome: { kind: 'priceChanged', price: 1_230 } },
  ]);
  expect(countOrders()).toBe(0);
});

describe('a lost answer is settled by asking, and never sent again', () => {
  it.each([
    ['the work was done', { kind: 'dropAfter' } as const, 1],
    ['half an answer', { kind: 'garbage' } as const, null],
    ['a maintenance page', { kind: 'html' } as const, null],
    ['nothing reached the service', { kind: 'dropBefore' } as const, 0],
  ])('%s', async (_, fault, opened) => {
    const { placeOrder } = await load();
    world.simulator.control.fault({ match: 'getNum', ...fault });
    await placeOrder(anOrder);
    const [order] = await orders.get();
    expect(countOrders()).toBe(1);
    if (opened !== null) expect(openAtService()).toBe(opened);
    expect(order?.status).toBe(openAtService() === 1 ? 'open' : 'placing');
  });

  it('while it is not settled no other is placed', async () => {
    const { placeOrder } = await load();
    world.simulator.control.fault({ match: 'getNum', kind: 'dropBefore' });
    await placeOrder(anOrder);
    await expect(placeOrder(anOrder)).rejects.toMatchObject({ failure: { code: 'busy' } });
    expect(countOrders()).toBe(1);
  });

  it('answers that fail say nothing: it is neither lost nor done', async () => {
    const { placeOrder, look } = await load();
    world.simulator.control.fault({ match: 'getNum', kind: 'dropAfter' });
    world.simulator.control.fault({ match: 'getState', kind: 'html' });
    // The list before the order is asked first; the page stands in for that answer.
    await expect(placeOrder(anOrder)).rejects.toMatchObject({ failure: { code: 'unavailable' } });
    expect(countOrders()).toBe(0);
    await placeOrder(anOrder);
    await look('user');
    expect(await orders.get()).toMatchObject([{ status: 'open' }, { status: 'closed' }]);
    expect(countOrders()).toBe(1);
  });
});

it('one answer counts once toward "was not ordered", however many asked for it', async () => {
  const { placeOrder, look } = await load();
  world.simulator.control.fault({ match: 'getNum', kind: 'dropBefore' });
  await placeOrder(anOrder);
  const before = await countMissing();
  await Promise.all([look('poll'), look('poll'), look('poll')]);
  expect((await countMissing()) - before).toBe(1);
});

async function countMissing(): Promise<number> {
  const [order] = await orders.get();
  return order?.status === 'placing' ? (order.lost?.missingAt.length ?? 0) : -1;
}

it('two clicks at once are one order', async () => {
  const { placeOrder } = await load();
  const ends = await Promise.allSettled([placeOrder(anOrder), placeOrder(anOrder)]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(countOrders()).toBe(1);
});

describe('a background that starts over', () => {
  it.each([
    [
      'before it was sent: over, nothing spent',
      null,
      { status: 'closed', outcome: { failure: 'interrupted' } },
    ],
    ['after it was sent: to be settled', [], { status: 'placing', lost: { candidates: [] } }],
  ])('%s', async (_, openBefore, expected) => {
    const { recoverPlacing } = await load();
    const { accepted, service, country } = anOrder;
    const base = {
      id: 'o',
      signInId: 'sign-in-1',
      placedAt: Date.now(),
      origin: null,
      elsewhere: false,
      accepted,
      service,
      country,
    };
    await orders.set([{ ...base, status: 'placing', openBefore, lost: null }]);
    await recoverPlacing();
    expect(await orders.get()).toMatchObject([expected]);
  });
});
