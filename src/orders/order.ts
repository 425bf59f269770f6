/**
 * What an order is. An order is our record of one activation at the service (an *operation* there, with a
 * `tzid`): one number, one service, one stretch of time, any number of SMS.
 *
 * Everything here is plain JSON, since it lives in storage. Money is in thousandths of a US dollar, times are
 * in ms since the epoch.
 */

/** US dollars, counted in whole thousandths: 350 is $0.35. */
export type Money = number;

/** A lent number as a person reads it and as a field wants it. */
export interface LentNumber {
  /** E.164 with the plus sign. */
  e164: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  /** Digits of the calling code: '44'. */
  callingCode: string;
  /** Digits of the national (significant) number. */
  national: string;
  /** Grouped for people: '+44 7400 123456'. */
  display: string;
}

export interface ServiceRef {
  /** What `getNum` wants; may be digits only ('3223' is Facebook), so never a number. */
  slug: string;
  name: string;
}

export interface CountryRef {
  /** The service's own country code: dial prefixes with two inventions (77, 1000). Reference, section 13. */
  code: number;
  /** ISO 3166-1 alpha-2, or '' for a code nobody has mapped yet. */
  iso: string;
  name: string;
}

export type Confidence = 'bound' | 'direct' | 'near' | 'lone';

/** One SMS of an order. The service gives no time and no id (reference 7.2): `at` is when we first saw it. */
export interface Sms {
  text: string;
  at: number;
  code: { code: string; confidence: Confidence; boundTo?: { host: string; frameHost?: string } } | null;
}

interface OrderBase {
  /** Ours, a UUID: it exists before the service has given a tzid. */
  id: string;
  /** The sign-in it belongs to. Orders of an earlier one are shown, never judged. */
  signInId: string;
  service: ServiceRef;
  country: CountryRef;
  /** The price on the button that was clicked. */
  accepted: Money;
  placedAt: number;
  /** Where it was ordered, for people; null for private windows and for orders made elsewhere. */
  origin: string | null;
  /** true: found at the service, ordered by another program. Never filled by itself. */
  elsewhere: boolean;
}

/**
 * The order is on its way: written before it is sent, so that a lost answer can be settled by asking.
 * `lost` is set once the answer is known to be lost.
 */
export interface PlacingOrder extends OrderBase {
  status: 'placing';
  /** The tzids that were open before it was sent; null: it has not been sent yet, so nothing can be lost. */
  openBefore: string[] | null;
  lost: LostAnswer | null;
  /** The order whose number a site refused: once this one has its own, that one is to be reported. */
  replaces?: string;
}

export interface LostAnswer {
  since: number;
  /** When the service answered well without showing a fitting new operation. */
  missingAt: number[];
  /** Several new operations fit: the user picks one. */
  candidates: { tzid: string; number: LentNumber | null }[];
}

export interface OpenOrder extends OrderBase {
  status: 'open';
  tzid: string;
  /** null until the service has assigned it. */
  number: LentNumber | null;
  /** What the service says it costs; null until it has said so. */
  sum: Money | null;
  expiresAt: number;
  /** Before this, the service refuses to close an activation without SMS (guard interval, reference 7.4). */
  closableAt: number;
  /** Newest first, each text once. */
  messages: Sms[];
  /** The list of texts as the service last gave it, to tell new ones by count and text. */
  seenTexts: string[];
  /** Since when good answers have not listed it. */
  missingSince: number | null;
  /** Whether the service was ever seen to list it. */
  listed: boolean;
  /** When the service listed it last. */
  listedAt?: number;
  /** The site refused it: to be reported as unusable, and closed by that, when the guard interval is over. */
  toReport?: boolean;
}

export interface ClosedOrder extends OrderBase {
  status: 'closed';
  tzid: string | null;
  number: LentNumber | null;
  messages: Sms[];
  closedAt: number;
  /** When it was last known to be open: its money moved after this. */
  openUntil?: number;
  outcome: Outcome;
}

export type Outcome =
  /** An SMS came; the price is spent. */
  | { kind: 'finished'; spent: Money }
  /** No SMS was seen, so what was held comes back. `sure`: the service said so, or its balance showed it. */
  | { kind: 'refunded'; amount: Money; why: RefundReason; sure: boolean }
  /** The price had risen when it was asked again; nothing was sent. */
  | { kind: 'priceChanged'; price: Money }
  /** The service refused, or is known not to have ordered. `failure` is a code of messages/failure.ts. */
  | { kind: 'notOrdered'; failure: string; detail?: string };

export type RefundReason = 'cancelled' | 'reported' | 'expired' | 'elsewhere';

export type Order = PlacingOrder | OpenOrder | ClosedOrder;

/** What the service says it costs, and before it has said so, what was on the button. */
export function costOf(order: OpenOrder): Money {
  return order.sum ?? order.accepted;
}

/** Whether it still concerns the service: only these are asked for. */
export function isLive(order: Order): order is PlacingOrder | OpenOrder {
  return order.status !== 'closed';
}

/** Whether it may go from the list: it is over, or it is not ours to follow. What we have ordered stays in sight. */
export function mayDismiss(order: Order, signInId: string): boolean {
  return !isLive(order) || order.elsewhere || order.signInId !== signInId;
}
