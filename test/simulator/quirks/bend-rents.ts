import { paginate } from '../api/paginate.ts';
import type { Random } from '../random.ts';
import { isObject, type JsonObject } from './json.ts';

/** The service's code is no calling code for these (reference 13). */
const CALLING_CODES: Readonly<Record<string, string>> = { '77': '7', '1000': '1' };

function bendItem(value: unknown, random: Random): unknown {
  if (!isObject(value)) return value;
  const item: JsonObject = { ...value };
  const { country, number, time, messages } = item;
  if (random.chance(0.3)) item.number = `+${CALLING_CODES[String(country)] ?? country}${number}`;
  if (random.chance(0.3)) item.time = Number(time) * 60;
  if (Array.isArray(messages) && random.chance(0.3)) item.messages = paginate(messages, 1, 20);
  return item;
}

/** The documentation's sample of getRentState has none of these (reference 8.3). */
const SELDOM = [
  'sum',
  'rent',
  'days',
  'extension',
  'day_extend',
  'm_ext',
  'checked_time',
  'reload',
  'freeze',
];

function dropSeldom(item: unknown, random: Random): unknown {
  if (!isObject(item) || !random.chance(0.3)) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => !SELDOM.includes(key)));
}

function bendList(list: unknown[], random: Random): unknown {
  const items = list.map((item) => dropSeldom(bendItem(item, random), random));
  return items.length > 0 && random.chance(0.2) ? { ...items } : items;
}

/** getRentNum and extendRentState hold an `item`, getRentState a `list`. */
export function bendRents(body: unknown, random: Random): unknown {
  if (!isObject(body)) return body;
  if ('item' in body) return { ...body, item: bendItem(body.item, random) };
  if (!Array.isArray(body.list)) return body;
  if (body.list.length > 0) return { ...body, list: bendList(body.list, random) };
  return random.pick<unknown>([
    body,
    { ...body, list: null },
    { response: 1 },
    { response: 'ERROR_NO_OPERATIONS' },
  ]);
}

/** tariffsRent: no offer is `[]` or `null`. */
export function bendRentTariffs(body: unknown, random: Random): unknown {
  return Array.isArray(body) && body.length === 0 ? random.pick<unknown>([[], null]) : body;
}
