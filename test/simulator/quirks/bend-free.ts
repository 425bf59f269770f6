import type { Random } from '../random.ts';
import { isObject, type JsonObject } from './json.ts';

/** `getFreePhoneList` sends a list and `getFreeList` a map; each may take the other's form. */
function bendNumbers(numbers: unknown, random: Random): unknown {
  if (!random.chance(0.3)) return numbers;
  if (Array.isArray(numbers) && numbers.length > 0) return { ...numbers };
  if (!isObject(numbers)) return numbers;
  return Object.entries(numbers).map(([number, value]) => ({ number, ...(isObject(value) ? value : {}) }));
}

function bendCountries(countries: unknown, random: Random): unknown {
  if (!Array.isArray(countries)) return countries;
  return countries.map((country: unknown) =>
    isObject(country) && random.chance(0.1) ? { ...country, country_text: null } : country,
  );
}

export function bendFree(body: unknown, random: Random): unknown {
  if (!isObject(body)) return body;
  const bent: JsonObject = { ...body };
  if ('numbers' in bent) bent.numbers = bendNumbers(bent.numbers, random);
  if ('countries' in bent) bent.countries = bendCountries(bent.countries, random);
  return bent;
}
