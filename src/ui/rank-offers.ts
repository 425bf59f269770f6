import { expectedSuccess, type OwnSuccess, successKey } from '../orders/own-success.ts';
import type { Offer } from '../storage/items.ts';

/** Best first: what is in stock, then this user's own success, then price, then the larger stock. */
export function rankOffers(offers: Offer[], success: Map<string, OwnSuccess>): Offer[] {
  const expected = (offer: Offer) =>
    expectedSuccess(success.get(successKey(offer.service.slug, offer.country.code)));
  return offers.toSorted(
    (a, b) =>
      Number(b.stock > 0) - Number(a.stock > 0) ||
      expected(b) - expected(a) ||
      a.price - b.price ||
      b.stock - a.stock ||
      a.country.code - b.country.code,
  );
}
