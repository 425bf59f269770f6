import { toNumber } from '../money/mills.ts';
import type { World } from '../world.ts';

/** What one country offers for rent (reference 8.1); undefined when it offers none. */
export function describeRentTariff({ catalogue, rentOffers }: World, code: number) {
  const country = catalogue.countries.get(code);
  const lengths = [...(rentOffers.get(code)?.lengths ?? [])];
  if (!country || lengths.length === 0) return undefined;
  return {
    code,
    enabled: country.enabled,
    name: country.slug,
    new: country.isNew,
    position: country.position,
    count: Object.fromEntries(lengths.map(([days, { count }]) => [days, count])),
    days: Object.fromEntries(lengths.map(([days, { price }]) => [days, toNumber(price)])),
    extend: 1,
    confirm: true,
  };
}
