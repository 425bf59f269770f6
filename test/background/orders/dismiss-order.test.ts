import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissedOperations, orders } from '../../../src/storage/items.ts';
import { anOrder, startSignedIn } from '../../support/background.ts';
import { closed, open, placing } from '../../support/samples.ts';

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
  const [{ dismissOrder }, { look }, { placeOrder }] = await Promise.all([
    import('../../../src/background/orders/order-actions.ts'),
    import('../../../src/background/orders/watch.ts'),
    import('../../../src/background/orders/place-order.ts'),
  ]);
  return { dismissOrder, look, placeOrder };
}

it('what was opened elsewhere stays away once it was dismissed, and is not asked for any more', async () => {
  const { dismissOrder, look, placeOrder } = await load();
  await placeOrder(anOrder);
  await orders.set([]);
  await look('user');
  const [stranger] = await orders.get();
  expect(stranger).toMatchObject({ status: 'open', elsewhere: true });
  expect([...world.alarms]).toEqual(['watch']);
  await dismissOrder(stranger?.id ?? '');
  expect([...world.alarms]).toEqual([]);
  await look('user');
  expect(await orders.get()).toEqual([]);
  world.simulator.clock.advance(1_000_000);
  await look('user');
  expect(await dismissedOperations.get()).toEqual([]);
});

const own = 'sign-in-1';
it.each([
  ['an order that ended', closed({ kind: 'finished', spent: 1 }, { signInId: own }), 0],
  ['an open one of an earlier sign-in', open({ signInId: 'before' }), 0],
  ['one of an earlier sign-in that is on its way for ever', placing({ signInId: 'before' }), 0],
  ['an open one of ours: its money is held', open({ signInId: own }), 1],
  ['one on its way', placing({ signInId: own }), 1],
])('%s: %#', async (_, order, left) => {
  const { dismissOrder } = await load();
  await orders.set([order]);
  await dismissOrder(order.id);
  expect(await orders.get()).toHaveLength(left);
});
