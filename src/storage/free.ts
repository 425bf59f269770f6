import type { CountryRef, LentNumber, Sms } from '../orders/order.ts';
import { defineItem, isRecord } from './item.ts';

/** A public number that everybody can read; never filled with a code by itself. */
export interface FreeNumber {
  /** What the service is asked with: without the country's code. */
  short: string;
  number: LentNumber;
  /** When it last got something, in the service's words. */
  age: string;
}

export interface FreeMessage {
  text: string;
  sender: string;
  age: string;
  code: Sms['code'];
}

/** One page of the messages of a number, as last seen. */
export interface FreePage {
  at: number;
  country: number;
  /** `short` of the number. */
  number: string;
  page: number;
  lastPage: number;
  messages: FreeMessage[];
}

/** Free numbers as last seen. Shown at once, however old. */
export interface FreeNumbers {
  countries: CountryRef[];
  /** By the service's country code. */
  numbers: Record<string, FreeNumber[]>;
  /** The page seen last first. */
  pages: FreePage[];
}

export const noFreeNumbers: FreeNumbers = { countries: [], numbers: {}, pages: [] };

export const freeNumbers = defineItem<FreeNumbers>({
  key: 'freeNumbers',
  area: 'local',
  fallback: noFreeNumbers,
  read: (value) =>
    isRecord(value) && Array.isArray(value.countries) && isRecord(value.numbers) && Array.isArray(value.pages)
      ? (value as unknown as FreeNumbers)
      : undefined,
});
