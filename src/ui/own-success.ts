import type { Order } from '../orders/order.ts';

/** How often this user's own orders of a service in a country brought an SMS. */
export interface OwnSuccess {
  finished: number;
  tried: number;
}

export const successKey = (service: string, country: number) => `${service} ${country}`;

/** Counts the orders that ended, by service and country. One that was never ordered says nothing of the numbers. */
export function countOwnSuccess(orders: Order[]): Map<string, OwnSuccess> {
  const counts = new Map<string, OwnSuccess>();
  for (const order of orders) {
    if (order.status !== 'closed') continue;
    const { kind } = order.outcome;
    if (kind !== 'finished' && kind !== 'refunded') continue;
    const key = successKey(order.service.slug, order.country.code);
    const { finished, tried } = counts.get(key) ?? { finished: 0, tried: 0 };
    counts.set(key, { finished: finished + (kind === 'finished' ? 1 : 0), tried: tried + 1 });
  }
  return counts;
}

/**
 * The share that may be expected next time: pulled to one half while little is known, so that a single failure
 * does not sink a country nor a single success lift it over all.
 */
export function expectedSuccess(own: OwnSuccess | undefined): number {
  return own ? (own.finished + 1) / (own.tried + 2) : 0.5;
}
