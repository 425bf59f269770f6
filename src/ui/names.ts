import type { CountryRef, ServiceRef } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import type { NamesLanguage } from '../storage/settings.ts';

/** The service that takes any sender's SMS; for sites that have none of their own (reference 7.1). */
export const otherSites = '7';

/** The service's own title, but for "Other", which says nothing to who has not read the manual. */
export function serviceName(service: ServiceRef): string {
  return service.slug === otherSites ? t('otherSites') : service.name;
}

/** What a number was for: a service, or null for one that is rented. */
export function nameUse(service: ServiceRef | null): string {
  return service ? serviceName(service) : t('rentedNumber');
}

/** Longer ones are shortened, as far as the browser knows a shorter one: "Hong Kong SAR China". */
const longest = 18;

let spoken = 'auto';
let regions = loadRegions(undefined);

function loadRegions(language: string | undefined) {
  const names = (style: 'long' | 'short') => new Intl.DisplayNames(language, { type: 'region', style });
  return { long: names('long'), short: names('short') };
}

/** From now on names are told in this language. Costs nothing where it is the one already. */
export function speakNames(language: NamesLanguage): void {
  if (language === spoken) return;
  spoken = language;
  regions = loadRegions(language === 'auto' ? undefined : language);
}

/** A country in the user's language, by the browser's own list; the service speaks only five languages. */
export function countryName({ iso, name }: CountryRef): string {
  if (!/^[A-Z]{2}$/.test(iso)) return name;
  const full = regions.long.of(iso) ?? name;
  return full.length > longest ? (regions.short.of(iso) ?? full) : full;
}
