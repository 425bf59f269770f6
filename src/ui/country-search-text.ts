import type { CountryRef } from '../orders/order.ts';
import { countryName } from './names.ts';
import { toSearchText } from './search-text.ts';

/** Those of our own words, the service's five among them: people type a country in the language they think in. */
const languages = ['en', 'ru', 'zh', 'de', 'fr', 'es', 'pt', 'uk', 'tr', 'ar'];

let regions: Intl.DisplayNames[] | undefined;
const known = new Map<string, string>();

/**
 * A country as it is found: by its name in any of our languages, ISO code and dial prefix. Made when it is first
 * searched, since no first paint needs it.
 */
export function countrySearchText(country: CountryRef): string {
  const { iso, name, code } = country;
  const shown = `${countryName(country)} ${name}`;
  const key = `${shown} ${code}`;
  const text = known.get(key) ?? toSearchText(shown, iso, `+${code}`, ...nameEverywhere(iso));
  known.set(key, text);
  return text;
}

function nameEverywhere(iso: string): string[] {
  if (!/^[A-Z]{2}$/.test(iso)) return [];
  regions ??= languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return regions.map((names) => names.of(iso) ?? '');
}
