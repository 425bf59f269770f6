import type { ClosedOrder, Money, Order, Sms } from './order.ts';

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
  heldIsApart: boolean | null;
  /** As it was before its last change; null once that change was used to say what became of money. */
  before: Balances | null;
}

/** Takes over what the service tells now, and what the change teaches. */
export function takeBalances(known: Ledger | null, told: Balances): Ledger {
  const { balance, held } = told;
  if (!known) return { balance, held, heldIsApart: null, before: null };
  const { heldIsApart } = known;
  const [rise, heldRise] = [balance - known.balance, held - known.held];
  if (rise === 0 && heldRise === 0) return { ...known, balance, held };
  const before = { balance: known.balance, held: known.held };
  return { balance, held, before, heldIsApart: learnPlace(rise, heldRise) ?? heldIsApart };
}

/** An order moves money from one to the other, or holds a part of what is there; what comes back does the reverse. */
function learnPlace(rise: Money, heldRise: Money): boolean | null {
  if (heldRise === 0) return null;
  if (rise === -heldRise) return true;
  if (heldRise > 0) return rise === 0 ? false : null;
  // Less is held and nothing else: given back where it was a part, spent where it was apart.
  return rise === heldRise ? false : null;
}

/**
 * What the last change of the ledger says of money that was held and should have come back: an SMS may have come
 * after the last look and before the end, and then it is spent (reference 7.5).
 */
export function judgeRefund({ balance, held, before, heldIsApart }: Ledger, amount: Money): Verdict {
  if (!before || before.held - held !== amount) return 'unknown';
  const rise = balance - before.balance;
  if (rise === amount) return 'returned';
  if (rise === -amount) return 'spent';
  if (rise !== 0 || heldIsApart === null) return 'unknown';
  return heldIsApart ? 'spent' : 'returned';
}

export type Verdict = 'returned' | 'spent' | 'unknown';

/** Whether it is said to have brought its money back, without a word of the service for it. */
export function needsProof(order: Order): order is ClosedOrder {
  return order.status === 'closed' && order.outcome.kind === 'refunded' && !order.outcome.sure;
}

/**
 * Writes a verdict into the orders it is about.
 *
 * @param late the SMS that came unseen, where the service still shows it
 */
export function applyVerdict(orders: Order[], ids: string[], verdict: Verdict, late: Sms[] = []): Order[] {
  if (verdict === 'unknown') return orders;
  return orders.map((order) => {
    if (!ids.includes(order.id) || !needsProof(order) || order.outcome.kind !== 'refunded') return order;
    const { amount } = order.outcome;
    return verdict === 'returned'
      ? { ...order, outcome: { ...order.outcome, sure: true } }
      : { ...order, messages: late, outcome: { kind: 'finished', spent: amount } };
  });
}
