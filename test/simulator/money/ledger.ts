import type { Mills } from './mills.ts';

/** The account's purse. `total` still contains what is held; it shrinks only when something is charged. */
export interface Ledger {
  total: Mills;
  held: Mills;
  spent: Mills;
  income: Mills;
}

export function createLedger(total: Mills, income: Mills): Ledger {
  return { total, held: 0, spent: 0, income };
}

export function available(ledger: Ledger): Mills {
  return ledger.total - ledger.held;
}

/** Sets money aside for an order; false, and nothing done, when there is not enough. */
export function hold(ledger: Ledger, amount: Mills): boolean {
  if (available(ledger) < amount) return false;
  ledger.held += amount;
  return true;
}

export function release(ledger: Ledger, amount: Mills): void {
  ledger.held -= amount;
}

/** Turns held money into spent money. */
export function charge(ledger: Ledger, amount: Mills): void {
  ledger.held -= amount;
  ledger.total -= amount;
  ledger.spent += amount;
}

/** Spends money at once; false, and nothing done, when there is not enough. */
export function pay(ledger: Ledger, amount: Mills): boolean {
  if (!hold(ledger, amount)) return false;
  charge(ledger, amount);
  return true;
}
