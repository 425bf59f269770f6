import type { Random } from '../random.ts';
import { isEmpty, isObject, type JsonObject, mapKeys, mapValues, omit } from './json.ts';

/** Keys of countries: `44`, `_44`, or no keys at all. */
function bendCountryMap(map: JsonObject, random: Random): JsonObject | unknown[] {
  if (random.chance(0.3)) return Object.values(map);
  const prefix = random.pick(['', '_']);
  return mapKeys(map, (key) => prefix + key.replace(/^_/, ''));
}

/** Keys of services: `service_x`, `_x`, `x`. */
function bendServiceMap(map: JsonObject, random: Random): JsonObject {
  const prefix = random.pick(['', '_', 'service_']);
  return mapKeys(map, (key) => prefix + key.replace(/^(service_|_)/, ''));
}

const SPELLINGS = [
  ['position', 'pos'],
  ['enabled', 'enable'],
] as const;

/** Each method spells two fields its own way; here in either. */
function respell(country: JsonObject, random: Random): JsonObject {
  const swaps = SPELLINGS.filter(() => random.chance(0.3));
  return mapKeys(country, (key) => {
    const pair = swaps.find(([one, other]) => key === one || key === other);
    if (!pair) return key;
    return key === pair[0] ? pair[1] : pair[0];
  });
}

function bendCountry(value: unknown, random: Random): unknown {
  if (!isObject(value)) return value;
  let country = respell(value, random);
  if (random.chance(0.3)) {
    // Absent means enabled, so only where that is true.
    const dropped = ['enabled', 'enable'].filter((name) => country[name] === true);
    country = omit(country, [...dropped, 'locale_name', 'other']);
  }
  return isObject(country.services) && !isEmpty(country.services)
    ? { ...country, services: bendServiceMap(country.services, random) }
    : country;
}

/** getNumbersStats: one country, or a map of them that may carry a `response` beside the countries. */
export function bendStats(body: unknown, random: Random): unknown {
  if (!isObject(body) || 'response' in body) return body;
  if ('code' in body) return bendCountry(body, random);
  const map = bendCountryMap(
    mapValues(body, (country) => bendCountry(country, random)),
    random,
  );
  return isObject(map) && random.chance(0.3) ? { response: '1', ...map } : map;
}

function dropSlugs(services: JsonObject): JsonObject {
  return mapValues(services, (service) => (isObject(service) ? omit(service, ['slug']) : service));
}

const SUBSCRIPTION = {
  id: 3,
  count_operations: 100,
  price: '25.00',
  life_days: 30,
  is_best: true,
  is_custom: false,
  enabled: true,
  sum: '25.00',
  currency_ratio: 1,
  symbol: '$',
};

/** getTariffs: a slug may lack where the key has it. */
export function bendTariffs(body: unknown, random: Random): unknown {
  if (!isObject(body)) return body;
  const { countries, services } = body;
  const bent = { ...body };
  if (isObject(countries)) {
    bent.countries = bendCountryMap(
      mapValues(countries, (country) => bendCountry(country, random)),
      random,
    );
  }
  if (isObject(services) && !isEmpty(services)) {
    bent.services = random.chance(0.2) ? dropSlugs(services) : bendServiceMap(services, random);
  }
  return random.chance(0.3) ? { ...bent, subscription_tariffs: [SUBSCRIPTION] } : bent;
}
