import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '../../../src/orders/order.ts';
import { orders } from '../../../src/storage/items.ts';
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

async function order() {
  const { placeOrder } = await import('../../../src/background/orders/place-order.ts');
  const { orderId } = await placeOrder(anOrder);
  const { closeOrder } = await import('../../../src/background/orders/close-order.ts');
  const [activation] = world.simulator.control.activations();
  return { orderId, closeOrder, tzid: Number(activation?.tzid) };
}

const money = () => world.simulator.control.money();

it('a cancel after the guard interval brings the money back, and the alarm goes', async () => {
  const { orderId, closeOrder } = await order();
  world.simulator.clock.advance(121_000);
  await closeOrder({ orderId, expect: 'refund' });
  expect(await orders.get()).toMatchObject([
    { status: 'closed', outcome: { kind: 'refunded', why: 'cancelled', sure: true } },
  ]);
  expect(money().spent).toBe(0);
  expect([...world.alarms]).toEqual([]);
});

it('a cancel within the guard interval says how long it lasts, and changes nothing', async () => {
  const { orderId, closeOrder } = await order();
  const failure = { code: 'tooEarly', waitSeconds: expect.any(Number) };
  await expect(closeOrder({ orderId, expect: 'refund' })).rejects.toMatchObject({ failure });
  expect(await orders.get()).toMatchObject([{ status: 'open' }]);
});

it('an SMS that came unseen stops a cancel, and is shown', async () => {
  const { orderId, closeOrder, tzid } = await order();
  world.simulator.clock.advance(121_000);
  world.simulator.control.deliverSms(tzid, 'Your Telegram code is 48213');
  await expect(closeOrder({ orderId, expect: 'refund' })).rejects.toMatchObject({
    failure: { code: 'smsCame' },
  });
  expect(await orders.get()).toMatchObject([{ status: 'open', messages: [{ code: { code: '48213' } }] }]);
});

describe.each([true, false])('the balance contains what is held: %s', (balanceIncludesHeld) => {
  it('an SMS between the last look and the close: the order says that the money is spent', async () => {
    world.simulator.control.set({ balanceIncludesHeld });
    const { refreshBalance } = await import('../../../src/background/account/balance.ts');
    await refreshBalance(0);
    const { orderId, closeOrder, tzid } = await order();
    world.simulator.clock.advance(121_000);
    const stop = deliverAfterLastLook(tzid);
    await closeOrder({ orderId, expect: 'refund' });
    stop();
    expect(money().spent).toBeGreaterThan(0);
    expect(await orders.get()).toMatchObject([
      { status: 'closed', outcome: { kind: 'finished', spent: money().spent * 1000 } },
    ]);
  });

  it('time that runs out unseen: the order says where its money is', async () => {
    world.simulator.control.set({ balanceIncludesHeld });
    const { refreshBalance } = await import('../../../src/background/account/balance.ts');
    await refreshBalance(0);
    const { tzid } = await order();
    const { look } = await import('../../../src/background/orders/watch.ts');
    await look('user');
    world.simulator.control.deliverSms(tzid, 'Your Telegram code is 48213');
    world.simulator.clock.advance(1_000_000);
    await look('user');
    await orders.set(
      (await orders.get()).map((known) => ({ ...known, missingSince: 0, expiresAt: 0 })) as Order[],
    );
    await look('user');
    expect(await orders.get()).toMatchObject([
      { status: 'closed', outcome: { kind: 'finished', spent: money().spent * 1000 } },
    ]);
  });
});

it('the SMS that came between is shown where the service still lists it', async () => {
  world.simulator.control.set({ finalMs: 60_000 });
  const { orderId, closeOrder, tzid } = await order();
  world.simulator.clock.advance(121_000);
  const stop = deliverAfterLastLook(tzid);
  await closeOrder({ orderId, expect: 'refund' });
  stop();
  expect(await orders.get()).toMatchObject([
    { outcome: { kind: 'finished' }, messages: [{ code: { code: '48213' } }] },
  ]);
});

/** The SMS comes in the very moment in which closing is asked for. */
function deliverAfterLastLook(tzid: number): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input).includes('setOperationOk'))
      world.simulator.control.deliverSms(tzid, 'Your Telegram code is 48213');
    return real(input, init);
  };
  return () => {
    globalThis.fetch = real;
  };
}

it('an SMS that was seen makes a cancel none', async () => {
  const { orderId, closeOrder, tzid } = await order();
  world.simulator.control.deliverSms(tzid, 'Your Telegram code is 48213');
  const { look } = await import('../../../src/background/orders/watch.ts');
  await look('user');
  await expect(closeOrder({ orderId, expect: 'refund' })).rejects.toMatchObject({
    failure: { code: 'smsCame' },
  });
  await closeOrder({ orderId, expect: 'finish' });
  expect(await orders.get()).toMatchObject([{ status: 'closed', outcome: { kind: 'finished' } }]);
});
