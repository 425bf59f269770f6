import type { Mills } from './mills.ts';

/** A top-up of the account. */
export interface Payment {
  id: number;
  sum: Mills;
  /** Milliseconds since 1970. */
  at: number;
}

export function addPayment(payments: Payment[], sum: Mills, at: number): void {
  payments.push({ id: 300_100 + payments.length, sum, at });
}
