import type { OpenOrder, Order, PlacingOrder } from './order.ts';

/**
 * "Other number": the site refused one, and the guard interval forbids closing it for a while (reference 7.4). So
 * another is ordered at once, and the old one bears the wish to be reported as soon as that may be.
 */

/** Whether another number may be ordered in its place: it is ours and open, and no SMS has come to it. */
export function mayReplace(order: Order): order is OpenOrder {
  return order.status === 'open' && !order.elsewhere && order.messages.length === 0;
}

/** An order on its way has become this one; the order in whose place it was made is marked by the same write. */
export function openPlaced(orders: Order[], placing: PlacingOrder, next: OpenOrder): Order[] {
  const opened = orders.map((order) => (order.id === placing.id ? next : order));
  return markReplaced(opened, placing.replaces === undefined ? [] : [placing.replaces]);
}

/** Which orders now have another in their place: those for which one on its way has found its operation. */
export function findReplaced(before: Order[], after: Order[]): string[] {
  const open = new Set(after.filter(({ status }) => status === 'open').map(({ id }) => id));
  return before.flatMap((order) =>
    order.status === 'placing' && order.replaces !== undefined && open.has(order.id) ? order.replaces : [],
  );
}

export function markReplaced(orders: Order[], ids: string[]): Order[] {
  return orders.map((order) =>
    ids.includes(order.id) && mayReplace(order) ? { ...order, toReport: true } : order,
  );
}

/** What may be reported now. */
export function findDueReports(orders: Order[], now: number, signInId: string): OpenOrder[] {
  return orders
    .filter(mayReplace)
    .filter((order) => order.toReport && order.signInId === signInId && now >= order.closableAt);
}
