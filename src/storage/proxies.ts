import type { CountryRef } from '../orders/order.ts';
import { defineItem, isRecord } from './item.ts';

/** A proxy of the account. Its login stands here, so this is kept for the browser's run only. */
export interface OwnProxy {
  tzid: string;
  host: string;
  port: number;
  user: string;
  password: string;
  connect: string;
  country: CountryRef | null;
  operator: string | null;
  /** ms since the epoch; null: not told. */
  endsAt: number | null;
}

export interface Proxies {
  /** Whose they are. */
  signInId: string;
  /** When to look again, in ms since the epoch. */
  nextAt: number;
  /** Empty as well where the service no longer has any of this. */
  list: OwnProxy[];
}

export const proxies = defineItem<Proxies>({
  key: 'proxies',
  area: 'session',
  fallback: { signInId: '', nextAt: 0, list: [] },
  read: (value) => (isRecord(value) && Array.isArray(value.list) ? (value as unknown as Proxies) : undefined),
});
