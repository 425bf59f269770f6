import type { ClosedOrder, CountryRef, Money, Order, RefundReason, ServiceRef } from './order.ts';
import type { ClosedRent, Rent } from './rent.ts';

/** An order or a rent that is over, as history keeps it: what it cost and what it gave. */
export interface HistoryRow {
  /** The order's or the rent's. */
  id: string;
  /** null: a rented number, for SMS of any sender. */
  service: ServiceRef | null;
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
export function toHistoryRow(ended: ClosedOrder | ClosedRent): HistoryRow | null {
  const { id, country, number, placedAt, closedAt, messages, outcome } = ended;
  const { service, origin } = 'service' in ended ? ended : { service: null, origin: null };
  if (outcome.kind !== 'finished' && outcome.kind !== 'refunded') return null;
  const finished = outcome.kind === 'finished';
  return {
    id,
    service,
    country,
    number: number?.display ?? null,
    origin,
    placedAt,
    closedAt,
    result: finished ? 'finished' : outcome.why,
    spent: finished ? outcome.spent : 0,
    returned: finished ? 0 : outcome.amount,
    sms: messages
      .slice(0, keptSms)
      .map(({ text, code }) => ({ text: text.slice(0, longestText), code: code?.code ?? null })),
  };
}

/** What is new or different for history between two states of a list. */
export function findHistoryNews<T extends Order | Rent>(before: T[], after: T[]): HistoryRow[] {
  const known = new Set(before);
  return after.flatMap((entry: T) => {
    if (entry.status !== 'closed' || known.has(entry)) return [];
    return toHistoryRow(entry) ?? [];
  });
}

/** History with rows put in or, where they are there already, brought up to date; newest first. */
export function addToHistory(history: HistoryRow[], rows: HistoryRow[], kept: number): HistoryRow[] {
  const fresh = new Map(rows.map((row) => [row.id, row]));
  return [...fresh.values(), ...history.filter(({ id }) => !fresh.has(id))]
    .sort((a, b) => b.closedAt - a.closedAt)
    .slice(0, kept);
}
