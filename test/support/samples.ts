import type { PageDescription } from '../../src/messages/protocol.ts';
import type { HistoryRow } from '../../src/orders/history.ts';
import type { Ledger } from '../../src/orders/ledger.ts';
import type { ClosedOrder, OpenOrder, Outcome, PlacingOrder, Sms } from '../../src/orders/order.ts';
import type { Offer, SignedIn } from '../../src/storage/items.ts';

/** Who is signed in, orders, pages and offers, to vary in tests. */

export const minute = 60_000;
export const telegram = { slug: 'telegram', name: 'Telegram' };
export const other = { slug: '7', name: 'Other' };
export const britain = { code: 44, iso: 'GB', name: 'United Kingdom' };
export const poland = { code: 48, iso: 'PL', name: 'Poland' };

export const signedIn: SignedIn = {
  state: 'signedIn',
  way: 'oauth',
  signInId: 'me',
  accountId: null,
  scopes: ['sms-scope'],
  expiresAt: null,
  renewFrom: null,
  mustRenew: false,
  keptFor: 'good',
};

export const page: PageDescription = {
  origin: 'https://shop.example',
  host: 'shop.example',
  pattern: 'https://shop.example/*',
  granted: false,
  service: telegram,
  fields: { phones: 1, codes: 0 },
};

const base = {
  id: 'order',
  signInId: 'me',
  service: telegram,
  country: britain,
  accepted: 1100,
  origin: 'https://shop.example',
  elsewhere: false,
};

export function placing(more: Partial<PlacingOrder> = {}): PlacingOrder {
  return { ...base, status: 'placing', placedAt: Date.now(), openBefore: [], lost: null, ...more };
}

export function open(more: Partial<OpenOrder> = {}): OpenOrder {
  const now = Date.now();
  return {
    ...base,
    status: 'open',
    placedAt: now - 3 * minute,
    tzid: '1',
    number: {
      e164: '+447700900142',
      display: '+44 7700 900142',
      country: 'GB',
      callingCode: '44',
      national: '7700900142',
    },
    sum: null,
    expiresAt: now + 12 * minute,
    closableAt: now - minute,
    messages: [],
    seenTexts: [],
    missingSince: null,
    listed: true,
    ...more,
  };
}

export function closed(outcome: Outcome, more: Partial<ClosedOrder> = {}): ClosedOrder {
  const now = Date.now();
  const number = null;
  return {
    ...base,
    status: 'closed',
    placedAt: now,
    tzid: '1',
    number,
    messages: [],
    closedAt: now,
    outcome,
    ...more,
  };
}

export function sms(text: string, code: string | null, more: Partial<Sms> = {}): Sms {
  return { text, at: Date.now(), code: code === null ? null : { code, confidence: 'direct' }, ...more };
}

export function offer(more: Partial<Offer> = {}): Offer {
  return { service: telegram, country: britain, price: 1100, stock: 318, popular: false, ...more };
}

export function money(balance: number, held: number): Ledger {
  return { balance, held, heldIsApart: null, before: null, at: Date.now() };
}

/** A row of history. */
export function gone(more: Partial<HistoryRow> = {}): HistoryRow {
  const now = Date.now();
  const finished = (more.result ?? 'finished') === 'finished';
  return {
    id: 'order',
    service: telegram,
    country: britain,
    number: '+44 7700 900142',
    origin: 'https://shop.example',
    placedAt: now - 3 * minute,
    closedAt: now,
    result: 'finished',
    spent: finished ? 1100 : 0,
    returned: finished ? 0 : 1100,
    sms: finished ? [{ text: '482913 is your code', code: '482913' }] : [],
    ...more,
  };
}
