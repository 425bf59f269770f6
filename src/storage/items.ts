import type { Failure } from '../messages/failure.ts';
import type { Ledger } from '../orders/ledger.ts';
import type { CountryRef, LentNumber, Money, Order, ServiceRef } from '../orders/order.ts';
import { defineItem, type Item, isRecord } from './item.ts';
import { readOrders } from './read-orders.ts';
import type { Scope } from './settings.ts';

export { defaultSettings, type Scope, type Settings, settings } from './settings.ts';

/**
 * Everything Simfill keeps. The background is the only writer; popup and options read and watch. Secrets are
 * not here: background/vault.ts keeps them, as text only it can read.
 */

/** Who is signed in, without anything secret. */
export type Account = SignedOut | SigningIn | SignedIn;

export interface SignedOut {
  state: 'signedOut';
  why: Failure | null;
  /** When the user signed out and all was forgotten, in ms since the epoch. */
  forgotAt?: number;
}

export interface SigningIn {
  state: 'signingIn';
  since: number;
  /** Somebody who signs in again is still who they were if it comes to nothing. */
  before: SignedIn | null;
}

export interface SignedIn {
  state: 'signedIn';
  /** By which way; what was stored before there were two came by the first. */
  way: 'oauth' | 'key';
  /** New with each account; orders bear it. */
  signInId: string;
  /** The account's own id, where the service tells it: signing in again to the same one keeps `signInId`. */
  accountId: string | null;
  /** Those of the token; a key has none, and is limited by none. */
  scopes: string[];
  /** ms since the epoch; null: unknown. */
  expiresAt: number | null;
  /** From here on a use of the token renews it first, while the service still skips its question. */
  renewFrom: number | null;
  /** The service no longer takes the key, or the token and a silent renewal failed: the user is needed. */
  mustRenew: boolean;
  /** 'session': this browser refused to keep it longer (Firefox without history). */
  keptFor: 'good' | 'session';
}

export const account = defineItem<Account>({
  key: 'account',
  area: 'local',
  fallback: { state: 'signedOut', why: null },
  read: (value) => (isAccount(value) ? value : undefined),
});

/** Whether this sign-in reaches the methods of a scope (reference 2.3: only tokens are limited). */
export function covers(known: SignedIn, scope: Scope): boolean {
  return known.way === 'key' || known.scopes.includes(scope);
}

function isAccount(value: unknown): value is Account {
  if (!isRecord(value)) return false;
  const { state, before, signInId, scopes } = value;
  if (state === 'signingIn') return before === null || isAccount(before);
  return (
    state === 'signedOut' || (state === 'signedIn' && typeof signInId === 'string' && Array.isArray(scopes))
  );
}

/** Who is signed in; also while they sign in again, since they are still who they were if it comes to nothing. */
export function readSignedIn(known: Account): SignedIn | null {
  if (known.state === 'signedIn') return known;
  return known.state === 'signingIn' ? known.before : null;
}

/** What the account has, and what that was before; never subtracted from one another (reference 5.1). */
export const balance = defineItem<Ledger | null>({
  key: 'balance',
  area: 'local',
  fallback: null,
  read: (value) =>
    isRecord(value) && typeof value.balance === 'number'
      ? ({ heldIsApart: null, before: null, ...value } as Ledger)
      : undefined,
});

/** All orders, newest first: the live ones and those that ended lately. */
export const orders = defineItem<Order[]>({ key: 'orders', area: 'local', fallback: [], read: readOrders });

/** Tzids of operations that the user took off the list while the service still lists them. */
export const dismissedOperations = defineItem<string[]>({
  key: 'dismissedOperations',
  area: 'local',
  fallback: [],
  read: (value) => (Array.isArray(value) ? value.filter((tzid) => typeof tzid === 'string') : undefined),
});

/** One row of number stats: a service in a country. */
export interface Offer {
  service: ServiceRef;
  country: CountryRef;
  price: Money;
  /** Numbers in stock; the service caps it at 9999. */
  stock: number;
  popular: boolean;
}

/** Number stats as last seen. Shown at once, however old; `at` says how old. */
export interface Stats {
  at: number;
  offers: Offer[];
  /** false: more rows are on their way, or were when the view closed. */
  complete: boolean;
  failure: Failure | null;
}

const noStats: Stats = { at: 0, offers: [], complete: false, failure: null };

function statsItem(key: string): Item<Stats> {
  return defineItem<Stats>({
    key,
    area: 'local',
    fallback: noStats,
    read: (value) =>
      isRecord(value) && Array.isArray(value.offers) ? (value as unknown as Stats) : undefined,
  });
}

export const statsPrefix = 'stats/';
/** All services of a country. */
export const countryStats = (code: number) => statsItem(`${statsPrefix}country/${code}`);
/** One service in all countries. */
export const serviceStats = (slug: string) => statsItem(`${statsPrefix}service/${slug}`);

/** Countries and services by name, kept longer than prices. */
export interface Directory {
  at: number;
  countries: CountryRef[];
  services: ServiceRef[];
}

export const directory = defineItem<Directory>({
  key: 'directory',
  area: 'local',
  fallback: { at: 0, countries: [], services: [] },
  read: (value) =>
    isRecord(value) && Array.isArray(value.countries) && Array.isArray(value.services)
      ? (value as unknown as Directory)
      : undefined,
});

/** What the user chose last, so that the popup opens where it was left. */
export interface Choices {
  statsBy: 'country' | 'service';
  country: CountryRef | null;
  service: ServiceRef | null;
  sort: { key: 'name' | 'success' | 'stock' | 'price'; descending: boolean };
  starredCountries: number[];
  starredServices: string[];
  /** First digits of numbers that are not wanted, by the country's code. */
  masks: Record<string, string[]>;
  /** Country code and short number of the public number looked at last. */
  freeCountry: number | null;
  freeNumber: string | null;
  /** What was looked at last for rent. */
  rentCountry: number | null;
  rentDays: number | null;
}

export const defaultChoices: Choices = {
  statsBy: 'service',
  country: null,
  service: null,
  sort: { key: 'price', descending: false },
  starredCountries: [],
  starredServices: [],
  masks: {},
  freeCountry: null,
  freeNumber: null,
  rentCountry: null,
  rentDays: null,
};

export const choices = defineItem<Choices>({
  key: 'choices',
  area: 'local',
  fallback: defaultChoices,
  read: (value) => (isRecord(value) ? { ...defaultChoices, ...value } : undefined),
});

/** When the last request to the service started; the pause after it outlasts the background. */
export const lastRequestAt = defineItem<number>({
  key: 'lastRequestAt',
  area: 'session',
  fallback: 0,
  read: (value) => (typeof value === 'number' ? value : undefined),
});

/**
 * Where an order is to be filled. In `storage.session`, since tab ids end with the browser's run, and since
 * private windows must leave nothing behind.
 */
export interface Binding {
  tabId: number;
  origin: string;
  phoneFilled: boolean;
  /** Text of the SMS whose code was written last. */
  filledSms: string | null;
  /** A rented or public number, bound to this page by a click, from and until when in ms since the epoch. */
  use?: { number: LentNumber; since: number; until: number };
}

export const bindings = defineItem<Record<string, Binding>>({
  key: 'bindings',
  area: 'session',
  fallback: {},
  read: (value) => (isRecord(value) ? (value as Record<string, Binding>) : undefined),
});

/**
 * The sites the user has let us work on, as match patterns. The truth is the browser's own list; this mirrors it for
 * our pages, so that they hear of a change whoever makes it.
 */
export const grantedSites = defineItem<string[]>({
  key: 'grantedSites',
  area: 'session',
  fallback: [],
  read: (value) => (Array.isArray(value) ? value.map(String) : undefined),
});

/** Whether the background has started before in this run of the browser and of this version. */
export const hasStarted = defineItem<boolean>({
  key: 'hasStarted',
  area: 'session',
  fallback: false,
  read: (value) => value === true,
});

/** Hosts where nothing is offered at fields: until when (ms since the epoch), or null for good. */
export type QuietSites = Record<string, number | null>;

function quietItem(key: string, area: 'local' | 'session'): Item<QuietSites> {
  return defineItem<QuietSites>({
    key,
    area,
    fallback: {},
    read: (value) => (isRecord(value) ? (value as QuietSites) : undefined),
  });
}

export const quietSites = quietItem('quietSites', 'local');
/** Those of private windows, of which nothing may stay. */
export const privateQuietSites = quietItem('privateQuietSites', 'session');
