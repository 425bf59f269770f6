import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindings, orders } from '../../../src/storage/items.ts';
import type { Activation } from '../../simulator/activations/activation.ts';
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
  const [{ placeOrder }, { reportDue }, { keepNumber }, { look }] = await Promise.all([
    import('../../../src/background/orders/place-order.ts'),
    import('../../../src/background/orders/close-order.ts'),
    import('../../../src/background/orders/order-actions.ts'),
    import('../../../src/background/orders/watch.ts'),
  ]);
  return { placeOrder, reportDue, keepNumber, look };
}

/** An order, and another in its place; the first stands first. */
async function orderTwo() {
  const tools = await load();
  const { orderId: refused } = await tools.placeOrder(anOrder);
  const { orderId: next } = await tools.placeOrder({ ...anOrder, replaces: refused });
  return { ...tools, refused, next };
}

const find = async (id: string) => (await orders.get()).find((order) => order.id === id);
const atService = (): Activation => world.simulator.control.activations()[0] as Activation;

/** The guard interval is over, also by our own clock. */
async function passGuard(orderId: string) {
  world.simulator.clock.advance(121_000);
  await orders.set(
    (await orders.get()).map((order) =>
      order.id === orderId && order.status === 'open' ? { ...order, closableAt: Date.now() } : order,
    ),
  );
}

it('the next one is ordered at once, and the refused one is reported when its guard is over', async () => {
  const { refused, next, reportDue, look } = await orderTwo();
  expect(await find(refused)).toMatchObject({ status: 'open', toReport: true });
  expect(await find(next)).toMatchObject({ status: 'open' });
  await reportDue();
  expect(atService()).toMatchObject({ banned: false, endedAt: null });
  await passGuard(refused);
  await reportDue();
  expect(atService()).toMatchObject({ banned: true });
  expect(await find(refused)).toMatchObject({ outcome: { kind: 'refunded', why: 'reported', sure: true } });
  await look('user');
  expect(await find(next)).toMatchObject({ status: 'open' });
});

describe('an SMS to the refused number drops the wish and is shown', () => {
  it('when a look finds it', async () => {
    const { refused, reportDue, look } = await orderTwo();
    world.simulator.control.deliverSms(atService().tzid, 'Your Telegram code is 48213');
    await look('user');
    expect(await find(refused)).toMatchObject({ toReport: false, messages: [{ code: { code: '48213' } }] });
    await passGuard(refused);
    await reportDue();
    expect(atService()).toMatchObject({ banned: false, endedAt: null });
  });

  it('when it is found in the moment of reporting', async () => {
    const { refused, reportDue } = await orderTwo();
    await passGuard(refused);
    world.simulator.control.deliverSms(atService().tzid, 'Your Telegram code is 48213');
    await reportDue();
    expect(await find(refused)).toMatchObject({ toReport: false, messages: [{ code: { code: '48213' } }] });
    expect(atService()).toMatchObject({ banned: false, endedAt: null });
  });

  it('when only the service knows of it yet', async () => {
    const { refused, reportDue } = await orderTwo();
    world.simulator.control.set({ textLagMs: 60_000 });
    await passGuard(refused);
    world.simulator.control.deliverSms(atService().tzid, 'Your Telegram code is 48213');
    await reportDue();
    expect(await find(refused)).toMatchObject({ status: 'open', toReport: false });
  });
});

it('the service counts its guard interval itself: what is too early is tried again', async () => {
  const { refused, reportDue } = await orderTwo();
  await orders.set(
    (await orders.get()).map((order) =>
      order.id === refused ? { ...order, closableAt: 0 } : order,
    ) as never,
  );
  await reportDue();
  expect(await find(refused)).toMatchObject({ status: 'open', toReport: true });
  const now = Date.now();
  expect((await find(refused)) as object).toHaveProperty(
    'closableAt',
    expect.toSatisfy((at: number) => at > now),
  );
});

it('it can be kept after all', async () => {
  const { refused, keepNumber, reportDue } = await orderTwo();
  await keepNumber(refused);
  await passGuard(refused);
  await reportDue();
  expect(atService()).toMatchObject({ endedAt: null });
});

it('nothing is reported when the other was not ordered', async () => {
  const { placeOrder } = await load();
  const { orderId } = await placeOrder(anOrder);
  world.simulator.control.fault({ match: 'getNum', kind: 'code', code: 'NO_NUMBER' });
  await expect(placeOrder({ ...anOrder, replaces: orderId })).rejects.toMatchObject({
    failure: { code: 'noNumber' },
  });
  expect(await find(orderId)).not.toHaveProperty('toReport', true);
});

it('a lost answer that is settled reports it all the same', async () => {
  const { placeOrder, look } = await load();
  const { orderId } = await placeOrder(anOrder);
  await bindings.set({
    [orderId]: { tabId: 1, origin: 'https://shop.example', phoneFilled: true, filledSms: null },
  });
  world.simulator.control.fault({ match: 'getNum', kind: 'dropAfter' });
  await placeOrder({ ...anOrder, replaces: orderId });
  await look('user');
  expect(await find(orderId)).toMatchObject({ toReport: true });
  // A code for it is no longer one the page waits for.
  expect(await bindings.get()).toEqual({});
});

it.each([
  ['one that has had its SMS', 'smsCame'],
  ['one that is gone', 'wrongOperation'],
])('%s is not replaced, and nothing is ordered', async (what, code) => {
  const { placeOrder, look } = await load();
  const { orderId } = await placeOrder(anOrder);
  world.simulator.control.deliverSms(atService().tzid);
  await look('user');
  const before = world.simulator.control.activations().length;
  const replaces = what === 'one that is gone' ? 'nobody' : orderId;
  await expect(placeOrder({ ...anOrder, replaces })).rejects.toMatchObject({ failure: { code } });
  expect(world.simulator.control.activations()).toHaveLength(before);
});

describe('the next number is written over the refused one', () => {
  const shop = 'https://shop.example';
  it.each([
    ['on the page it was ordered for', shop, ['fill']],
    ['but not on the page that the tab shows by then', 'https://other.example', []],
  ])('%s', async (_, shown, expected) => {
    const { placeOrder } = await load();
    const { orderId: replaces } = await placeOrder(anOrder);
    const names: string[] = [];
    let origin = shop;
    Object.assign(fakeBrowser.tabs, {
      get: async () => ({ url: `${origin}/form`, incognito: false }),
      sendMessage: async (_: number, { name }: { name: string }) => {
        if (name === 'fill') names.push(name);
        return true;
      },
    });
    world.simulator.control.fault({ match: 'getNum', kind: 'delay', ms: 100 });
    const placed = placeOrder({ ...anOrder, tabId: 1, origin: shop, replaces });
    await vi.waitFor(() =>
      expect(world.simulator.requests.filter(({ name }) => name === 'getNum')).toHaveLength(2),
    );
    origin = shown;
    await placed;
    expect(names).toEqual(expected);
  });
});
