import * as v from 'valibot';
import { tidyName } from './catalogue.ts';
import { readRentItem, type ServiceRent } from './rent-item.ts';
import { type Connection, request } from './request.ts';
import { ServiceError } from './service-error.ts';
import { entries, flag, integer, money, read, text } from './shapes.ts';

/** What a country offers for rent: by length in days, price in thousandths of a US dollar and numbers in stock. */
export interface ServiceTariff {
  country: number;
  name: string;
  lengths: { days: number; price: number; stock: number }[];
}

const tariffShape = v.object({
  code: integer,
  name: v.fallback(text, ''),
  enabled: v.optional(flag, true),
  count: v.unknown(),
  days: v.unknown(),
});

/**
 * What is for rent: in all countries, or in one. No offer is an empty list (reference 8.1).
 *
 * @throws ServiceError
 */
export async function getRentTariffs(connection: Connection, country?: number): Promise<ServiceTariff[]> {
  const answer = await request(connection, 'rent/tariffsRent', country === undefined ? {} : { country });
  const alone = v.safeParse(tariffShape, answer);
  const found = alone.success ? [alone.output] : entries(answer).flatMap(([, entry]) => readTariff(entry));
  return found.filter(({ enabled }) => enabled).map(toTariff);
}

function readTariff(entry: unknown): v.InferOutput<typeof tariffShape>[] {
  const tariff = v.safeParse(tariffShape, entry);
  return tariff.success ? [tariff.output] : [];
}

function toTariff({ code, name, count, days }: v.InferOutput<typeof tariffShape>): ServiceTariff {
  const stock = new Map(entries(count).map(([length, left]) => [length, v.safeParse(integer, left)]));
  const lengths = entries(days).flatMap(([length, told]) => {
    const price = v.safeParse(money, told);
    const left = stock.get(length);
    return price.success
      ? [{ days: Number(length), price: price.output, stock: left?.success ? left.output : 0 }]
      : [];
  });
  return { country: code, name: tidyName(name), lengths: lengths.sort((a, b) => a.days - b.days) };
}

export interface RentWish {
  country: number;
  days: number;
  /** It then goes on for 30 days at its end, and costs again. Always told: sources differ on the default. */
  autoRenew: boolean;
}

/**
 * Rents a number. As for `getNum` there is no idempotency key: an answer that is lost may have cost money.
 *
 * @throws ServiceError
 */
export async function getRentNum(
  connection: Connection,
  { country, days, autoRenew }: RentWish,
): Promise<ServiceRent> {
  const parameters = { country, days, extension: autoRenew ? 1 : 0, pagination: 'false' };
  return readItem(await request(connection, 'rent/getRentNum', parameters, 'spend'));
}

/** Prolongs a rent that runs, by a length of its `extend`. Costs money. @throws ServiceError */
export async function extendRentState(
  connection: Connection,
  tzid: string,
  days: number,
): Promise<ServiceRent> {
  return readItem(
    await request(connection, 'rent/extendRentState', { tzid, days, pagination: 'false' }, 'spend'),
  );
}

/**
 * All rents that run.
 *
 * @throws ServiceError `badAnswer` when any of them cannot be read: a list with a hole says nothing of what is missing
 */
export async function getRentState(connection: Connection): Promise<ServiceRent[]> {
  try {
    const answer = await request(connection, 'rent/getRentState', { pagination: 'false' });
    const { list } = read(v.object({ list: v.optional(v.unknown()) }), answer);
    return entries(list).map(([, item]) => readRentItem(item));
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ERROR_NO_OPERATIONS') return [];
    throw error;
  }
}

/** Closes a rent for good. Before its first SMS the money should come back, afterwards not (reference 8.5). */
export async function closeRentNum(connection: Connection, tzid: string): Promise<void> {
  const answer = await request(connection, 'rent/closeRentNum', { tzid });
  read(v.object({ response: v.union([v.literal(1), v.literal('1'), v.literal(true)]) }), answer);
}

function readItem(answer: unknown): ServiceRent {
  return readRentItem(read(v.object({ item: v.unknown() }), answer).item);
}
