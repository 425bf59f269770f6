import type { ClosedOrder, CountryRef, Money, Order, RefundReason, ServiceRef } from './order.ts';

/** An order that is over, as history keeps it: what it cost and what it gave. */
export interface HistoryRow {
  /** The order's. */
  id: string;
  service: ServiceRef;
  country: CountryRef;
  /** Grouped for people; null where none was ever assigned. */
  number: string | null;
  /** Where it was ordered; null for private windows and for orders made elsewhere. */
  origin: string | null;
  /** ms since the epoch. */
  placedAt: number;
  closedAt: number;
  result: 'finished' | RefundReason;
  /** What stayed with the service. */
  spent: Money;
  /** What came back. */
  returned: Money;
  /** Newest first. */
  sms: { text: string; code: string | null }[];
}

/** History is for looking things up, not an archive of texts. */
const keptSms = 5;
const longestText = 400;

/** null for an order that never was: it cost nothing and gave nothing. */
export function toHistoryRow(order: ClosedOrder): HistoryRow | null {
  const { id, service, country, origin, placedAt, closedAt, outcome } = order;
  if (outcome.kind !== 'finished' && outcome.kind !== 'refunded') return null;
  const finished = outcome.kind === 'finished';
  return {
    id,
    service,
    country,
    number: order.number?.display ?? null,
    origin,
    placedAt,
    closedAt,
    result: finished ? 'finished' : outcome.why,
    spent: finished ? outcome.spent : 0,
    returned: finished ? 0 : outcome.amount,
    sms: order.messages
      .slice(0, keptSms)
      .map(({ text, code }) => ({ text: text.slice(0, longestText), code: code?.code ?? null })),
  };
}

/** What is new or different for history between two states of the list of orders. */
export function findHistoryNews(before: Order[], after: Order[]): HistoryRow[] {
  const known = new Set(before);
  return after.flatMap((order) => {
    if (order.status !== 'closed' || known.has(order)) return [];
    return toHistoryRow(order) ?? [];
  });
}

/** History with rows put in or, where they are there already, brought up to date; newest first. */
export function addToHistory(history: HistoryRow[], rows: HistoryRow[], kept: number): HistoryRow[] {
  const fresh = new Map(rows.map((row) => [row.id, row]));
  return [...fresh.values(), ...history.filter(({ id }) => !fresh.has(id))]
    .sort((a, b) => b.closedAt - a.closedAt)
    .slice(0, kept);
}
