import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Mills } from '../money/mills.ts';
import { createRandom } from '../random.ts';

export interface RentOffer {
  country: number;
  /** By days. */
  lengths: Map<number, { price: Mills; count: number }>;
}

const LENGTHS = [1, 3, 7, 15, 30] as const;
const COUNTRIES_WITH_RENT = 40;
const VIRTUAL_CANADA = 1000;
const NO_RENT: readonly number[] = [7];

/** Prices fall with the length; not every country lets rent, and some offer fewer lengths. */
export function buildRentOffers(catalogue: Catalogue, seed: string): Map<number, RentOffer> {
  const random = createRandom(`${seed}/rent`);
  const offers = new Map<number, RentOffer>();
  for (const { code, position } of catalogue.countries.values()) {
    const lets = position < COUNTRIES_WITH_RENT || code === VIRTUAL_CANADA;
    if (!lets || NO_RENT.includes(code)) continue;
    const day = 1 + random.next() * 2.5;
    const lengths = new Map<number, { price: Mills; count: number }>();
    for (const days of LENGTHS) {
      const price = Math.round(day * days ** 0.75 * 100) * 10;
      const count = random.integer(2, 60);
      if (days === 1 || position < 12 || random.chance(0.7)) lengths.set(days, { price, count });
    }
    offers.set(code, { country: code, lengths });
  }
  return offers;
}
