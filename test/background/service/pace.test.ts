import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeOrder } from '../../../src/background/orders/close-order.ts';
import { callService } from '../../../src/background/service/call-service.ts';
import { getNum } from '../../../src/onlinesim/activations.ts';
import { orders } from '../../../src/storage/items.ts';
import { startSignedIn } from '../../support/background.ts';
import { open } from '../../support/samples.ts';

type World = Awaited<ReturnType<typeof startSignedIn>>;
let world: World;

/** Here with the real queue: a second between two requests (reference 2.7), whatever one click needs. */
beforeEach(async () => {
  world = await startSignedIn({ rateLimit: 'strict', guardSeconds: 0 });
});
afterEach(() => world.simulator.close());

it('a cancel, which looks for an SMS right before', async () => {
  const { tzid } = await callService({ scope: 'sms-scope', priority: 'user' }, (connection) =>
    getNum(connection, 'telegram', 44),
  );
  await orders.set([open({ tzid, signInId: 'sign-in-1' })]);
  await closeOrder({ orderId: 'order', expect: 'refund' });
  expect(await orders.get()).toMatchObject([{ status: 'closed', outcome: { kind: 'refunded' } }]);
  const starts = world.simulator.requests.map(({ at }) => at);
  expect(starts).toHaveLength(4);
  for (const [index, at] of starts.slice(1).entries()) expect(at - (starts[index] ?? 0)).toBeGreaterThan(900);
});
