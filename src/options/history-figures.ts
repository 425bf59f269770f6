import type { HistoryRow } from '../orders/history.ts';
import type { Money, ServiceRef } from '../orders/order.ts';

/** What one month cost. */
export interface MonthSpend {
  /** First moment of the month where the user is, in ms since the epoch. */
  at: number;
  spent: Money;
}

const months = 12;

/** What the last twelve months cost, oldest first, the present one last; by when an order ended. */
export function spendByMonth(rows: HistoryRow[], now: number): MonthSpend[] {
  const today = new Date(now);
  const startOf = (ago: number) => new Date(today.getFullYear(), today.getMonth() - ago, 1).getTime();
  return Array.from({ length: months }, (_, index) => {
    const ago = months - 1 - index;
    const [from, to] = [startOf(ago), startOf(ago - 1)];
    const within = rows.filter(({ closedAt }) => closedAt >= from && closedAt < to);
    return { at: from, spent: within.reduce((sum, { spent }) => sum + spent, 0) };
  });
}

export interface ServiceSuccess {
  service: ServiceRef;
  finished: number;
  tried: number;
}

const shownServices = 8;

/** How often each service's orders got their SMS: those ordered most first. */
export function successByService(rows: HistoryRow[]): ServiceSuccess[] {
  const bySlug = new Map<string, ServiceSuccess>();
  for (const { service, result } of rows) {
    if (!service) continue;
    const entry = bySlug.get(service.slug) ?? { service, finished: 0, tried: 0 };
    entry.tried++;
    if (result === 'finished') entry.finished++;
    bySlug.set(service.slug, entry);
  }
  return [...bySlug.values()].sort((a, b) => b.tried - a.tried).slice(0, shownServices);
}
