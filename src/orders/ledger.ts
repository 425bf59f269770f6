import { type ClosedOrder, costOf, type Money, type Order, type Sms } from './order.ts';
import { costOfRent, type Rent } from './rent.ts';

/** What the account has and what is held, as the service gives both. */
export interface Balances {
  balance: Money;
  held: Money;
}

/**
 * The service's ledger as far as it was seen. Whether `balance` contains what is held is not documented (reference
 * 5.1); most changes tell.
 */
export interface Ledger extends Balances {
  /** ms since the epoch. */
  at: number;
  heldIsApart: boolean | null;
  /** As it was before its last change; null once that change was used to say what became of money. */
  before: (Balances & { at: number }) | null;
}

/** Takes over what the service tells now, and what the change teaches. */
export function takeBalances(known: Ledger | null, { balance, held }: Balances, at: number): Ledger {
  if (!known) return { balance, held, at, heldIsApart: null, before: null };
  const [rise, heldRise] = [balance - known.balance, held - known.held];
  if (rise === 0 && heldRise === 0) return { ...known, at };
  const before = { balance: known.balance, held: known.held, at: known.at };
  return { balance, held, at, before, heldIsApart: learnPlace(rise, heldRise) ?? known.heldIsApart };
}

/** An order moves money from one to the other, or holds a part of what is there; what comes back does the reverse. */
function learnPlace(rise: Money, heldRise: Money): boolean | null {
  if (heldRise === 0) return null;
  if (rise === -heldRise) return true;
  if (heldRise > 0) return rise === 0 ? false : null;
  // Less is held and nothing else: given back where it was a part, spent where it was apart.
  return rise === heldRise ? false : null;
}

export interface Verdict {
  /** The orders it is about. */
  ended: ClosedOrder[];
  became: 'returned' | 'spent' | 'unknown';
}

/**
 * What the last change of the ledger says of the money of orders that ended without an SMS: one may have come
 * after the last look and before the end, and then it is spent (reference 7.5). What is held no longer contains
 * it, and all the money together, which only SMS take from, is what it was or less by that sum.
 *
 * @param orders all of the sign-in
 * @param rents those as well: they hold money until their first SMS, which takes it
 */
export function judgeRefunds(ledger: Ledger, orders: Order[], rents: Rent[]): Verdict {
  const { before, heldIsApart } = ledger;
  const ended = before
    ? orders.filter(needsProof).filter((order) => (order.openUntil ?? order.closedAt) >= before.at)
    : [];
  const stillHeld = ledger.held !== sumUp([...orders.map(heldFor), ...rents.map(heldForRent)]);
  if (!before || heldIsApart === null || ended.length === 0 || stillHeld) return { ended, became: 'unknown' };
  const gone = totalOf(before, heldIsApart) - totalOf(ledger, heldIsApart);
  if (gone === 0) return { ended, became: 'returned' };
  const another = orders.some((order) => hasSpentSince(order, before.at)) || rents.some(maySpend);
  const amount = sumUp(ended.map(refundOf));
  return { ended, became: gone === amount && !another ? 'spent' : 'unknown' };
}

/** Whether it is said to have brought its money back, without a word of the service for it. */
function needsProof(order: Order): order is ClosedOrder {
  return order.status === 'closed' && order.outcome.kind === 'refunded' && !order.outcome.sure;
}

function refundOf({ outcome }: ClosedOrder): Money {
  return outcome.kind === 'refunded' ? outcome.amount : 0;
}

function totalOf({ balance, held }: Balances, heldIsApart: boolean): Money {
  return heldIsApart ? balance + held : balance;
}

function heldFor(order: Order): Money {
  return order.status === 'open' && order.messages.length === 0 ? costOf(order) : 0;
}

function heldForRent(rent: Rent): Money {
  return rent.status === 'open' && !rent.confirmed ? costOfRent(rent) : 0;
}

/** It has taken its price at its first SMS, and takes more when it is prolonged or renews itself: nobody notes when. */
function maySpend(rent: Rent): boolean {
  return rent.status === 'open' && rent.confirmed;
}

/** Its first SMS has taken its price. */
function hasSpentSince(order: Order, since: number): boolean {
  const first = order.status === 'placing' ? undefined : order.messages.at(-1);
  return first !== undefined && first.at >= since;
}

function sumUp(sums: Money[]): Money {
  return sums.reduce((sum, one) => sum + one, 0);
}

/**
 * Writes a verdict into the orders it is about.
 *
 * @param late the SMS that came unseen, where the service still shows it
 */
export function applyVerdict(orders: Order[], { ended, became }: Verdict, late: Sms[] = []): Order[] {
  const ids = new Set(became === 'unknown' ? [] : ended.map(({ id }) => id));
  return orders.map((order) => {
    if (!ids.has(order.id) || !needsProof(order) || order.outcome.kind !== 'refunded') return order;
    return became === 'returned'
      ? { ...order, outcome: { ...order.outcome, sure: true } }
      : { ...order, messages: late, outcome: { kind: 'finished', spent: order.outcome.amount } };
  });
}
