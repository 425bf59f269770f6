import type { Operation } from './operation.ts';
import type { OpenOrder, Order } from './order.ts';
import { isSameService } from './settle.ts';

/**
 * "Next SMS" may give an operation another tzid (reference 7.3), and a look may meet it before the answer that
 * says so, or the answer may get lost. An order whose tzid is no longer listed goes on as the unknown operation
 * with its number and service: a number is lent once at a time.
 */
export function followRenumbered(orders: Order[], operations: Operation[]): Order[] {
  const listed = new Set(operations.map(({ tzid }) => tzid));
  const known = new Set(orders.map(readTzid));
  return orders.map((order) => {
    if (order.status !== 'open' || listed.has(order.tzid)) return order;
    const next = operations.find(
      ({ tzid, number, service }) =>
        !known.has(tzid) && number?.e164 === order.number?.e164 && number && isSameService(service, order),
    );
    if (next) known.add(next.tzid);
    return next ? { ...order, tzid: next.tzid } : order;
  });
}

/** The service has said which tzid to go on with. What a look has taken for a stranger meanwhile was this order. */
export function renumber(orders: Order[], orderId: string, tzid: string): Order[] {
  const own = orders.find((order) => order.id === orderId);
  if (own?.status !== 'open' || own.tzid === tzid) return orders;
  return orders
    .filter((order) => order === own || !isStranger(order) || order.tzid !== tzid)
    .map((order) => (order === own ? { ...own, tzid } : order));
}

/** Whether an order bears another tzid than it did: what the service was asked before says nothing about it now. */
export function isRenumbered(before: Order[], now: Order[]): boolean {
  const tzids = new Map(before.map((order) => [order.id, readTzid(order)]));
  return now.some((order) => {
    const known = tzids.get(order.id);
    return known != null && known !== readTzid(order);
  });
}

function isStranger(order: Order): order is OpenOrder {
  return order.status === 'open' && order.elsewhere;
}

function readTzid(order: Order): string | null {
  return order.status === 'placing' ? null : order.tzid;
}
