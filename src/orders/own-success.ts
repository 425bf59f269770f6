import type { HistoryRow } from './history.ts';
import type { Order } from './order.ts';

/** How often this user's own orders of a service in a country brought an SMS. */
export interface OwnSuccess {
  finished: number;
  tried: number;
}

export const successKey = (service: string, country: number) => `${service} ${country}`;

/** Counts the orders that ended, by service and country (`successKey`). Rents are for SMS of anybody and say nothing of it. */
export function countOwnSuccess(history: HistoryRow[]): Record<string, OwnSuccess> {
  const counts: Record<string, OwnSuccess> = {};
  for (const { service, country, result } of history) {
    if (!service) continue;
    const key = successKey(service.slug, country.code);
    const { finished, tried } = counts[key] ?? { finished: 0, tried: 0 };
    counts[key] = { finished: finished + (result === 'finished' ? 1 : 0), tried: tried + 1 };
  }
  return counts;
}

/** Numbers that a site refused count as failed before they are closed, so that the next best is another. */
export function addRefused(success: Map<string, OwnSuccess>, refused: Order[]): Map<string, OwnSuccess> {
  const counts = new Map(success);
  for (const { service, country } of refused) {
    const key = successKey(service.slug, country.code);
    const { finished, tried } = counts.get(key) ?? { finished: 0, tried: 0 };
    counts.set(key, { finished, tried: tried + 1 });
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
