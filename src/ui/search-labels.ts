import { t } from '../platform/t.ts';

/** What a search field goes through; without a number while nothing is known. */
export function searchCountries(count: number): string {
  return count > 0 ? t('searchCountries', String(count)) : t('searchCountriesAny');
}

export function searchServices(count: number): string {
  return count > 0 ? t('searchServices', String(count)) : t('searchServicesAny');
}
