import { toDecimal } from '../money/mills.ts';
import type { Catalogue, Country, Offer } from './catalogue.ts';
import { type Language, nameCountry, nameService } from './names.ts';

export interface TariffQuery {
  lang: Language;
  country: number | undefined;
  filterCountry: string | undefined;
  filterService: string | undefined;
  page: number;
  size: number;
  currency: string;
  defaultCountry: number;
  /** Whether `filter_country` has an effect beside a service filter. */
  filterCountryNarrows: boolean;
}

/** Units of a currency for a dollar; an unknown one is answered in dollars. */
const RATES: Readonly<Record<string, number>> = { USD: 1, EUR: 0.9, RUB: 90, CNY: 7.2 };

function matchesService({ service }: Offer, wanted: string): boolean {
  const titles = [service.slug, service.title, nameService(service, 'ru')];
  return titles.some((title) => title.toLowerCase().includes(wanted.toLowerCase()));
}

function matchesCountry(country: Country, query: TariffQuery): boolean {
  const { filterCountry, filterService, lang } = query;
  if (filterCountry === undefined) return true;
  if (filterService !== undefined && !query.filterCountryNarrows) return true;
  const wanted = filterCountry.toLowerCase();
  if (/^\d+$/.test(wanted)) return String(country.code) === wanted;
  return country.slug.includes(wanted) || nameCountry(country, lang).toLowerCase().includes(wanted);
}

function listCountries({ countries }: Catalogue, query: TariffQuery) {
  const wanted = query.filterService;
  const shown = [...countries.values()].filter(
    (country) =>
      matchesCountry(country, query) &&
      (wanted === undefined || [...country.offers.values()].some((offer) => matchesService(offer, wanted))),
  );
  return shown.map((country) => [
    `_${country.code}`,
    {
      name: nameCountry(country, query.lang),
      original: country.slug,
      code: country.code,
      pos: country.position,
      other: false,
      new: country.isNew,
      enable: country.enabled,
    },
  ]);
}

function listOffers(country: Country | undefined, query: TariffQuery): Offer[] {
  // A service filter without a country was seen to list the countries and no services (reference 6.2).
  if (query.filterService !== undefined && query.country === undefined) return [];
  const wanted = query.filterService;
  const offers = [...(country?.offers.values() ?? [])];
  return wanted === undefined ? offers : offers.filter((offer) => matchesService(offer, wanted));
}

/** An answer of `getTariffs`, one page (reference 6.2). Unknown countries have no services. */
export function listTariffs(catalogue: Catalogue, query: TariffQuery) {
  const code = query.country ?? query.defaultCountry;
  const offers = listOffers(catalogue.countries.get(code), query);
  const from = (query.page - 1) * query.size;
  const services = offers.slice(from, from + query.size).map(({ service, id, count, price }) => [
    `_${service.slug}`,
    {
      id,
      count,
      price: toDecimal(price * (RATES[query.currency] ?? 1), 2),
      service: nameService(service, query.lang),
      slug: service.slug,
    },
  ]);
  const countries = listCountries(catalogue, query);
  return {
    response: '1',
    countries: countries.length > 0 ? Object.fromEntries(countries) : [],
    services: services.length > 0 ? Object.fromEntries(services) : [],
    favorites: [],
    favorite_countries: [],
    favorite_services: [],
    page: query.page,
    country: Number.isNaN(code) ? 0 : code,
    filter: query.filterService ?? '',
    end: from + query.size >= offers.length,
  };
}
