import type { CountryRef, ServiceRef } from '../orders/order.ts';
import { t } from '../platform/t.ts';

/** The service that takes any sender's SMS; for sites that have none of their own (reference 7.1). */
export const otherSites = '7';

/** The service's own title, but for "Other", which says nothing to who has not read the manual. */
export function serviceName(service: ServiceRef): string {
  return service.slug === otherSites ? t('otherSites') : service.name;
}

const long = new Intl.DisplayNames(undefined, { type: 'region', style: 'long' });
const short = new Intl.DisplayNames(undefined, { type: 'region', style: 'short' });
/** Longer ones are shortened, as far as the browser knows a shorter one: "Hong Kong SAR China". */
const longest = 18;

/** A country in the user's language, by the browser's own list; the service speaks only five languages. */
export function countryName({ iso, name }: CountryRef): string {
  if (!/^[A-Z]{2}$/.test(iso)) return name;
  const full = long.of(iso) ?? name;
  return full.length > longest ? (short.of(iso) ?? full) : full;
}
