import type { Random } from '../random.ts';
import { isEmpty, isObject, type JsonObject, mapValues } from './json.ts';

type Bend = (value: unknown, random: Random) => unknown;

/** Stands for a field that is not there. */
const ABSENT = Symbol('absent');

function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
}

/** A number, or a string with as many decimals as a column may have. */
const bendMoney: Bend = (value, random) => {
  const amount = toNumber(value);
  if (amount === null) return value;
  return random.pick<unknown>([amount, String(amount), amount.toFixed(3), value]);
};

/** For fields nobody needs: `null` stands for "none". */
function orNull(bend: Bend): Bend {
  return (value, random) => (random.chance(0.1) ? null : bend(value, random));
}

const bendInteger: Bend = (value, random) => {
  const whole = toNumber(value);
  return whole === null || !Number.isSafeInteger(whole)
    ? value
    : random.pick<unknown>([whole, String(whole)]);
};

/** Digits that are a name or a code; one with a leading zero stays a string, and a notice's 0 stays 0. */
const bendDigits: Bend = (value, random) =>
  typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value)
    ? random.pick<unknown>([value, Number(value)])
    : value;

/** `+447…`, `447…`, 447…; national digits as a string or a number. */
const bendNumber: Bend = (value, random) => {
  if (typeof value !== 'string' || !/^\+?[1-9]\d+$/.test(value)) return value;
  const digits = value.replace('+', '');
  return random.pick<unknown>([value, digits, Number(digits)]);
};

const bendFlag: Bend = (value, random) =>
  typeof value === 'boolean' ? random.pick<unknown>([value, Number(value)]) : value;

const bendEmpty: Bend = (value, random) => (isEmpty(value) ? random.pick([[], {}, null, ABSENT]) : value);

/** The entries of a map, or an empty map in any form, or a plain number. */
function bendEach(entry: Bend): Bend {
  return (value, random) => {
    if (isEmpty(value)) return bendEmpty(value, random);
    if (!isObject(value)) return bendInteger(value, random);
    return mapValues(value, (each) => entry(each, random));
  };
}

/** Reference, section 16, and the tables of fields: which shapes the value of a field takes. */
const BENDS: Readonly<Record<string, Bend>> = {
  price: bendMoney,
  sum: bendMoney,
  balance: bendMoney,
  zbalance: bendMoney,
  income: orNull(bendMoney),
  income_usd: orNull(bendMoney),
  day_extend: orNull(bendMoney),
  spent: orNull(bendMoney),
  now: bendMoney,
  cashback: bendMoney,
  original_sum: bendMoney,
  tzid: bendInteger,
  status: bendInteger,
  country: bendInteger,
  time: bendInteger,
  position: orNull(bendInteger),
  pos: orNull(bendInteger),
  hours: bendInteger,
  id: bendInteger,
  page: bendInteger,
  operation_id: bendInteger,
  guard_interval_remaining_seconds: bendInteger,
  count: bendEach(bendInteger),
  days: bendEach(bendMoney),
  extend: bendEach(bendMoney),
  slug: bendDigits,
  code: (value, random) =>
    typeof value === 'number' && value > 0 ? bendInteger(value, random) : bendDigits(value, random),
  number: bendNumber,
  my_number: bendInteger,
  enabled: bendFlag,
  enable: bendFlag,
  new: bendFlag,
  api_access: (value, random) => random.pick<unknown>([value, String(value)]),
  services: bendEmpty,
  countries: bendEmpty,
  favorites: bendEmpty,
  favorite_countries: bendEmpty,
  favorite_services: bendEmpty,
  number_reject: bendEmpty,
};

function bendObject(object: JsonObject, random: Random): JsonObject {
  const bent: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    const deeper = bendValues(value, random);
    const bend = BENDS[key];
    const changed = bend ? bend(deeper, random) : deeper;
    if (changed !== ABSENT) bent[key] = changed;
  }
  return bent;
}

/** Gives every known field one of its shapes, all the way down. */
export function bendValues(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => bendValues(item, random));
  return isObject(value) ? bendObject(value, random) : value;
}
