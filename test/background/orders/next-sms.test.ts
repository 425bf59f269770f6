import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { orders } from '../../../src/storage/items.ts';
import { anOrder, startSignedIn } from '../../support/background.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

type World = Awaited<ReturnType<typeof startSignedIn>>;
let world: World;

beforeEach(async () => {
  world = await startSignedIn({ reviseRenumbers: true });
});
afterEach(() => world.simulator.close());

async function orderWithSms() {
  const { placeOrder } = await import('../../../src/background/orders/place-order.ts');
  const { orderId } = await placeOrder(anOrder);
  const [activation] = world.simulator.control.activations();
  world.simulator.control.deliverSms(Number(activation?.tzid), 'Your Telegram code is 48213');
  const { look } = await import('../../../src/background/orders/watch.ts');
  await look('user');
  const { nextSms } = await import('../../../src/background/orders/order-actions.ts');
  return { orderId, look, nextSms };
}

const tzidAtService = () => String(world.simulator.control.activations()[0]?.tzid);

async function expectOneOrder(orderId: string) {
  expect(await orders.get()).toMatchObject([
    { id: orderId, status: 'open', elsewhere: false, tzid: tzidAtService(), messages: [{}] },
  ]);
}

it('goes on under the new tzid', async () => {
  const { orderId, nextSms, look } = await orderWithSms();
  await nextSms(orderId);
  await look('user');
  await expectOneOrder(orderId);
});

it('a poll during the call makes no second order of it', async () => {
  const { orderId, nextSms, look } = await orderWithSms();
  world.simulator.control.fault({ match: 'setOperationRevise', kind: 'delay', ms: 300 });
  const asked = nextSms(orderId);
  await vi.waitFor(() => expect(tzidAtService()).not.toBe('91204417'));
  await look('poll');
  await asked;
  await look('user');
  await expectOneOrder(orderId);
});

it('an answer asked for before the new tzid was known says nothing of it', async () => {
  const { orderId, nextSms, look } = await orderWithSms();
  world.simulator.control.fault({ match: 'getState', kind: 'delay', ms: 300 });
  const before = look('poll');
  await vi.waitFor(() => expect(world.simulator.requests.at(-1)?.name).toBe('getState'));
  await nextSms(orderId);
  await before;
  await expectOneOrder(orderId);
});

it('a lost answer leaves one order, which is found again under its new tzid', async () => {
  const { orderId, nextSms, look } = await orderWithSms();
  world.simulator.control.fault({ match: 'setOperationRevise', kind: 'dropAfter' });
  await expect(nextSms(orderId)).rejects.toMatchObject({ failure: { code: 'offline' } });
  await look('user');
  await expectOneOrder(orderId);
});
