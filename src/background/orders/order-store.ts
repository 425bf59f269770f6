import { FailureError } from '../../messages/failure.ts';
import type { OpenOrder, Order } from '../../orders/order.ts';
import { withLock } from '../../platform/lock.ts';
import { account, type Binding, bindings, orders } from '../../storage/items.ts';
import { keepHistory } from './keep-history.ts';

/** Closed orders kept in the list beside the live ones; history has the rest. */
const keptClosed = 30;

interface Changed<T> {
  orders: Order[];
  result: T;
}

/** Changes the list of orders; changes run one at a time. What was decided outside is decided anew inside. */
export function changeOrders<T>(change: (list: Order[]) => Changed<T> | Promise<Changed<T>>): Promise<T> {
  return withLock('orders', async () => {
    const before = await orders.get();
    const { orders: after, result } = await change(before);
    if (after === before) return result;
    await keepHistory(before, after);
    await orders.set(trim(after));
    return result;
  });
}

/** Replaces one order by what `change` makes of it; null leaves it. Answers the order as it stands then. */
export function changeOrder(id: string, change: (order: Order) => Order | null): Promise<Order | null> {
  return changeOrders((list) => {
    const found = list.find((order) => order.id === id);
    const next = found ? change(found) : null;
    if (!found || !next) return { orders: list, result: found ?? null };
    return { orders: list.map((order) => (order === found ? next : order)), result: next };
  });
}

export function addOrder(order: Order): Promise<void> {
  return changeOrders((list) => ({ orders: [order, ...list], result: undefined }));
}

export async function findOrder(id: string): Promise<Order | null> {
  return (await orders.get()).find((order) => order.id === id) ?? null;
}

/** @throws FailureError `wrongOperation` when it is not open, or belongs to another sign-in */
export async function requireOpen(orderId: string): Promise<OpenOrder> {
  const [order, known] = [await findOrder(orderId), await account.get()];
  const own = known.state === 'signedIn' && order?.signInId === known.signInId;
  if (order?.status !== 'open' || !own) throw new FailureError({ code: 'wrongOperation' });
  return order;
}

export function changeBinding(
  orderId: string,
  change: (binding: Binding | null) => Binding | null,
): Promise<void> {
  return withLock('bindings', async () => {
    const { [orderId]: before = null, ...others } = await bindings.get();
    const after = change(before);
    await bindings.set(after ? { ...others, [orderId]: after } : others);
  });
}

function trim(list: Order[]): Order[] {
  let closed = 0;
  return list.filter((order) => order.status !== 'closed' || ++closed <= keptClosed);
}
