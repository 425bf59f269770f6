import { isLive, type Order } from '../../orders/order.ts';

/** How long an order that came to nothing stays among the open ones: just long enough to be seen. */
const noticeMs = 10 * 60_000;

/**
 * First what needs the user: what is open, and orders that just came to nothing, newest first. Then what ended.
 *
 * @param orders newest first
 * @param now ms since the epoch
 */
export function sortOrders(orders: Order[], now: number): Order[] {
  const [first, rest] = [true, false].map((needed) =>
    orders.filter((order) => needsUser(order, now) === needed),
  );
  return [...(first ?? []), ...(rest ?? [])];
}

function needsUser(order: Order, now: number): boolean {
  if (isLive(order)) return true;
  const { kind } = order.outcome;
  return (kind === 'notOrdered' || kind === 'priceChanged') && now - order.closedAt < noticeMs;
}
