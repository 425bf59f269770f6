import type { Mills } from '../money/mills.ts';
import type { Sms } from '../sms/sms.ts';

/** A number for days, open to every sender (reference 8). Times are in milliseconds since 1970. */
export interface Rent {
  tzid: number;
  country: number;
  /** With `+`. */
  number: string;
  /** Without the country's code, as the answers show it. */
  national: string;
  days: number;
  /** Paid or held so far. */
  price: Mills;
  /** Renews itself for 30 days at its end. */
  autoRenew: boolean;
  guardEndsAt: number;
  /** Without a real SMS until then it closes by itself. */
  confirmBy: number;
  confirmedAt: number | null;
  endsAt: number;
  endedAt: number | null;
  /** Newest first. */
  messages: Sms[];
}

export const CONFIRM_MS = 20 * 60_000;
export const DAY_MS = 86_400_000;

export function isRunning(rent: Rent): boolean {
  return rent.endedAt === null;
}
