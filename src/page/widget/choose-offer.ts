import type { PageNews, PageOrder } from '../../messages/protocol.ts';
import type { Place } from '../find-place.ts';

/** What the widget has to say at a field. */
export type Offer =
  | { kind: 'getNumber' }
  /** `written`: the field shows this order's number, so what may be wanted is another one. */
  | { kind: 'number'; order: PageOrder; written: boolean }
  | { kind: 'waiting'; order: PageOrder }
  /** Newest first. */
  | { kind: 'codes'; rows: { order: PageOrder; code: string }[] };

const mostRows = 4;

/** @param shown what stands in the field. null: nothing to offer, so nothing is shown. */
export function chooseOffer(news: PageNews, kind: Place['kind'], shown: string): Offer | null {
  return kind === 'phone' ? offerNumber(news, shown) : offerCodes(news, shown);
}

function offerNumber({ orders, offerNumbers }: PageNews, shown: string): Offer | null {
  if (!offerNumbers) return null;
  const digits = shown.replace(/\D/g, '');
  const order = orders.find(({ phone }) => phone !== null);
  // Somebody who types a number of their own wants none of ours.
  const written = orders.some(({ phone }) => phone && digits !== '' && digits.endsWith(phone.national));
  if (digits.length > 4 && !written) return null;
  return order ? { kind: 'number', order, written } : { kind: 'getNumber' };
}

function offerCodes({ orders, offerCodes: offered }: PageNews, shown: string): Offer | null {
  if (!offered) return null;
  const rows = orders.flatMap((order) => order.codes.map((code) => ({ order, code })));
  // What stands there already needs no offer.
  if (rows.some(({ code }) => code === shown)) return null;
  if (rows.length > 0) return { kind: 'codes', rows: rows.slice(0, mostRows) };
  const order = orders.find(({ waits }) => waits);
  return order ? { kind: 'waiting', order } : null;
}
