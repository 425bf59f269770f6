import { findService } from '../catalogue/catalogue.ts';
import { type DescribedCountry, describeCountry } from '../catalogue/describe-country.ts';
import { listTariffs } from '../catalogue/list-tariffs.ts';
import { COUNTRIES, UNOFFERED_COUNTRIES } from '../data/countries.ts';
import { toDecimal } from '../money/mills.ts';
import { BOTH, GET, type Method, refuse } from './method.ts';

/** getNumbersStats (reference 6.1): one country, or all of them keyed by code. */
export const getNumbersStats: Method = {
  name: 'getNumbersStats',
  verbs: BOTH,
  credential: 'required',
  scope: 'sms-scope',
  suffix: 'php',
  run({ params, lang }, { catalogue, settings }) {
    if (params.text('country')?.toLowerCase() === 'all') {
      const all: Record<string, DescribedCountry> = {};
      for (const country of catalogue.countries.values()) all[country.code] = describeCountry(country, lang);
      return all;
    }
    const country = catalogue.countries.get(params.integer('country') ?? settings.defaultStatsCountry);
    return country ? describeCountry(country, lang) : refuse('NO_COUNTRY');
  },
};

/** getTariffs (reference 6.2). */
export const getTariffs: Method = {
  name: 'getTariffs',
  verbs: BOTH,
  credential: 'optional',
  scope: 'sms-scope',
  suffix: 'php',
  run({ params, lang }, { catalogue, settings }) {
    return listTariffs(catalogue, {
      lang,
      country: params.integer('country'),
      filterCountry: params.text('filter_country'),
      filterService: params.text('filter_service') ?? params.text('filter'),
      page: params.integer('page') || 1,
      size: params.integer('count') || settings.pageSize,
      currency: params.text('locale_price')?.toUpperCase() ?? 'USD',
      defaultCountry: settings.defaultCountry,
      filterCountryNarrows: settings.filterCountryNarrows,
    });
  },
};

/** getPrice (reference 6.3): `null` when the country does not offer the service. */
export const getPrice: Method = {
  name: 'getPrice',
  verbs: BOTH,
  credential: 'required',
  scope: 'sms-scope',
  suffix: 'php',
  run({ params }, { catalogue, settings }) {
    const service = findService(catalogue, params.text('service') ?? '');
    if (!service) return refuse('ERROR_NO_SERVICE');
    const country = catalogue.countries.get(params.integer('country') ?? settings.defaultCountry);
    if (!country) return refuse('NO_COUNTRY');
    const offer = country.offers.get(service.slug);
    return { response: '1', price: offer ? toDecimal(offer.price, 2) : null };
  },
};

/** v1/info/countries (reference 6.4): dial code to name, wider than the catalogue. */
export const infoCountries: Method = {
  name: 'v1/info/countries',
  verbs: GET,
  credential: 'ignored',
  scope: null,
  suffix: 'none',
  run: () => ({
    countries: Object.fromEntries(
      [...COUNTRIES, ...UNOFFERED_COUNTRIES].map(([code, , slug]) => [code, slug]),
    ),
  }),
};
