import type { CountryRef, Money } from '../orders/order.ts';
import type { Rent } from '../orders/rent.ts';
import { defineItem, isRecord } from './item.ts';

/** What a country lets, shortest first. */
export interface RentTariff {
  country: CountryRef;
  lengths: { days: number; price: Money; stock: number }[];
}

export interface RentTariffs {
  /** ms since the epoch; 0: never asked. */
  at: number;
  tariffs: RentTariff[];
}

export const rentTariffs = defineItem<RentTariffs>({
  key: 'rentTariffs',
  area: 'local',
  fallback: { at: 0, tariffs: [] },
  read: (value) =>
    isRecord(value) && Array.isArray(value.tariffs) ? (value as unknown as RentTariffs) : undefined,
});

const required: Record<Rent['status'], string[]> = {
  placing: ['openBefore'],
  open: ['tzid', 'number', 'endsAt', 'messages', 'extend'],
  closed: ['messages', 'outcome', 'closedAt'],
};

/** All rents, newest first. A torn entry must not take the others with it. */
export const rents = defineItem<Rent[]>({
  key: 'rents',
  area: 'local',
  fallback: [],
  read: (value) => (Array.isArray(value) ? value.filter(isRent) : undefined),
});

function isRent(value: unknown): value is Rent {
  if (!isRecord(value) || typeof value.id !== 'string' || !isRecord(value.country)) return false;
  const fields = required[value.status as Rent['status']];
  return fields?.every((field) => value[field] !== undefined) ?? false;
}
