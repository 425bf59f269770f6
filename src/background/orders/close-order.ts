import { FailureError } from '../../messages/failure.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import { getState, setOperationOk } from '../../onlinesim/activations.ts';
import { conclude, outcomeOfClosing } from '../../orders/advance.ts';
import type { OpenOrder } from '../../orders/order.ts';
import { findDueReports } from '../../orders/replace.ts';
import { tryWithLock } from '../../platform/lock.ts';
import { account, orders, readSignedIn } from '../../storage/items.ts';
import { refreshBalance } from '../account/balance.ts';
import { announce } from '../announce.ts';
import { callService } from '../service/call-service.ts';
import { keepNumber } from './order-actions.ts';
import { changeOrder, changeOrders, requireOpen } from './order-store.ts';
import { alignAlarm, look } from './watch.ts';

const action = { scope: 'sms-scope', priority: 'user' } as const;

/**
 * Finishes or cancels an order.
 *
 * @throws FailureError `tooEarly` with the rest of the guard interval, `smsCame` when there was one after all
 */
export async function closeOrder({ orderId, expect }: Input<OwnMessages, 'closeOrder'>): Promise<void> {
  const order = await requireOpen(orderId);
  if (expect === 'refund' && order.messages.length > 0) throw new FailureError({ code: 'smsCame' });
  await close(order, expect === 'refund' ? 'cancelled' : null);
}

/**
 * Reports the numbers that sites refused and whose guard interval is over; that closes them. What fails is tried
 * again when this is called next, and an SMS that has come drops the wish.
 */
export async function reportDue(): Promise<void> {
  await tryWithLock('reporting', async () => {
    const signInId = readSignedIn(await account.get())?.signInId ?? '';
    for (const order of findDueReports(await orders.get(), Date.now(), signInId))
      await close(order, 'reported').catch(() => {});
  });
}

/**
 * Without an SMS the service gives the money back, so one that came while the user reached for the button must not
 * be thrown away: it is looked for in the turn right before.
 *
 * @param refund why its money is wanted back; null: it has had its SMS and is finished
 */
async function close(order: OpenOrder, refund: 'cancelled' | 'reported' | null): Promise<void> {
  const startedAt = Date.now();
  try {
    if (refund && (await hasSms(order.tzid))) throw new FailureError({ code: 'smsCame' });
    await callService(action, (connection) => setOperationOk(connection, order.tzid, refund === 'reported'));
  } catch (error) {
    throw await explainRefusal(error, order.id);
  }
  await endOrder(order.id, refund ?? 'cancelled', startedAt);
}

async function hasSms(tzid: string): Promise<boolean> {
  const listed = await callService(action, (connection) => getState(connection, tzid));
  return listed.some((operation) => operation.tzid === tzid && operation.texts.length > 0);
}

/** The service counts the guard interval itself; its next answer corrects ours. An SMS that came is shown. */
async function explainRefusal(error: unknown, orderId: string): Promise<unknown> {
  const code = error instanceof FailureError ? error.failure.code : null;
  if (code === 'smsCame') {
    await keepNumber(orderId);
    await look('user').catch(() => {});
  }
  if (code !== 'tooEarly') return error;
  const order = await changeOrder(orderId, (current) =>
    current.status === 'open'
      ? { ...current, closableAt: Math.max(current.closableAt, Date.now() + 5_000) }
      : null,
  );
  const rest = order?.status === 'open' ? Math.ceil((order.closableAt - Date.now()) / 1000) : 5;
  return new FailureError({ code: 'tooEarly', waitSeconds: Math.max(1, rest) });
}

async function endOrder(orderId: string, why: 'cancelled' | 'reported', openUntil: number): Promise<void> {
  const events = await changeOrders((list) => {
    const order = list.find(({ id }) => id === orderId);
    if (order?.status !== 'open') return { orders: list, result: [] };
    const [closed, happened] = conclude(order, outcomeOfClosing(order, why), Date.now(), [], openUntil);
    return { orders: list.map((other) => (other === order ? closed : other)), result: happened };
  });
  await announce(events);
  await alignAlarm();
  await refreshBalance(0).catch(() => {});
}
