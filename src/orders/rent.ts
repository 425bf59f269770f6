import type { CountryRef, LentNumber, LostAnswer, Money, Outcome, Sms } from './order.ts';

/**
 * What a rent is: a number for days, for SMS of any sender (reference, section 8). Plain JSON, like orders: money in
 * thousandths of a US dollar, times in ms since the epoch.
 */

/** `at` is when we saw it come; 0: it had come before we looked, and only the service's own time is known. */
export interface RentSms extends Sms {
  id: string;
  sender: string;
  /** The service's time, whose zone is not known: '2026-05-04 10:09:40'. */
  told: string;
}

export interface RentLength {
  days: number;
  price: Money;
}

interface RentBase {
  /** Ours: it exists before the service has given a tzid. */
  id: string;
  signInId: string;
  country: CountryRef;
  /** null: not known, since it was rented elsewhere. */
  days: number | null;
  /** The price on the button that was clicked; null: rented elsewhere. */
  accepted: Money | null;
  autoRenew: boolean;
  placedAt: number;
}

/** On its way: written before it is sent, as orders are. */
export interface PlacingRent extends RentBase {
  status: 'placing';
  /** The tzids of the rents that ran before; null: not sent yet, so nothing can be lost. */
  openBefore: string[] | null;
  lost: LostAnswer | null;
}

export interface OpenRent extends RentBase {
  status: 'open';
  tzid: string;
  number: LentNumber;
  confirmed: boolean;
  /** When the first SMS must have come; once it has, when the rent ends. */
  endsAt: number;
  /** Before this the service refuses to close one that has had no SMS (reference 7.4). */
  closableAt: number;
  sum: Money | null;
  extend: RentLength[];
  /** Newest first. */
  messages: RentSms[];
  missingSince: number | null;
  prolonging: Prolonging | null;
  /** The answer to a prolongation was lost, and the service shows none. */
  notProlonged: boolean;
}

/** A prolongation on its way: `endsAt` is what it is settled by. */
export interface Prolonging extends RentLength {
  endsBefore: number;
  /** false: not sent yet, so nothing can be lost. */
  sent: boolean;
  lost: { missingAt: number[] } | null;
}

export interface ClosedRent extends RentBase {
  status: 'closed';
  number: LentNumber | null;
  messages: RentSms[];
  closedAt: number;
  outcome: Outcome;
}

export type Rent = PlacingRent | OpenRent | ClosedRent;

/** A rent as the service tells of it, with its number already described. */
export interface ListedRent {
  tzid: string;
  confirmed: boolean;
  country: CountryRef;
  number: LentNumber;
  sum: Money | null;
  days: number | null;
  secondsLeft: number;
  /** null: not told. */
  autoRenew: boolean | null;
  extend: RentLength[];
  messages: { id: string; sender: string; text: string; at: string }[];
}

/** The service's own notices come from this sender, and confirm nothing (reference 8.6). */
export const noticeSender = 'notify';

/** What it holds or has cost so far, as far as that is known. */
export function costOfRent({ sum, accepted }: OpenRent): Money {
  return sum ?? accepted ?? 0;
}

/** Whether something about it will be news by itself: until its first SMS, and while an answer is lost. */
export function isRestless(rent: Rent): boolean {
  if (rent.status === 'open')
    return !rent.confirmed || rent.prolonging !== null || rent.missingSince !== null;
  return rent.status === 'placing';
}
