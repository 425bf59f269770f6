import type { Money } from '../orders/order.ts';
import { defineItem, isRecord } from './item.ts';
import { readTokenAddress } from './service-address.ts';

/** Scopes of an OAuth token (reference 4.2), in the order they are shown. */
export const scopes = ['sms-scope', 'rent-scope', 'free-scope', 'proxy-scope'] as const;
export type Scope = (typeof scopes)[number];

/** Languages that names of countries and services can be had in, beside the browser's own ('auto'). */
export const nameLanguages = ['en', 'ru', 'zh-CN', 'de', 'fr', 'es', 'pt-BR', 'uk', 'tr', 'ar'] as const;
export type NamesLanguage = 'auto' | (typeof nameLanguages)[number];

/** What a person sets to taste. These, and nothing else, can be exported and imported. */
export interface Preferences {
  /** Of an SMS that came, by the system. */
  notifications: boolean;
  /** A short sound at an SMS. */
  sound: boolean;
  /** The code goes to the clipboard when it comes. */
  copyOnArrival: boolean;
  /** Numbers and codes are written into the page they were asked for without a click. */
  fillOnArrival: boolean;
  /** A page that asks for the code through WebOTP gets it through WebOTP. */
  webOtp: boolean;
  /** The widget at phone fields, and at code fields. */
  offerNumbers: boolean;
  offerCodes: boolean;
  /** Below this the balance is marked; null: never. */
  lowBalance: Money | null;
  namesLanguage: NamesLanguage;
  /** What OnlineSIM is asked to allow when one signs in. */
  scopes: Scope[];
}

/**
 * Where the service is and how one signs in there. Who could change these could have keys sent to themselves,
 * so no file brings them in.
 */
export interface ServiceSettings {
  clientId: string;
  /** With a trailing slash. */
  apiBase: string;
  /** What the sign-in window answers with: a token, or a code that is changed for one which can be refreshed (PKCE). */
  signInBy: 'token' | 'code';
  /** Where a code is changed for a token: the service, or the user's own server, which may add a secret. */
  tokenAddress: string;
}

export type Settings = Preferences & ServiceSettings;

export const defaultPreferences: Preferences = {
  notifications: true,
  sound: false,
  copyOnArrival: false,
  fillOnArrival: true,
  webOtp: true,
  offerNumbers: true,
  offerCodes: true,
  lowBalance: null,
  namesLanguage: 'auto',
  scopes: ['sms-scope', 'rent-scope', 'free-scope'],
};

export const defaultSettings: Settings = {
  ...defaultPreferences,
  clientId: '',
  apiBase: 'https://onlinesim.io/api/',
  signInBy: 'token',
  tokenAddress: 'https://onlinesim.io/oauth/token',
};

type Checks<T> = { [K in keyof T]: (value: unknown) => boolean };

const isBoolean = (value: unknown) => typeof value === 'boolean';

const preferenceChecks: Checks<Preferences> = {
  notifications: isBoolean,
  sound: isBoolean,
  copyOnArrival: isBoolean,
  fillOnArrival: isBoolean,
  webOtp: isBoolean,
  offerNumbers: isBoolean,
  offerCodes: isBoolean,
  lowBalance: (value) => value === null || (Number.isSafeInteger(value) && Number(value) > 0),
  namesLanguage: (value) => ['auto', ...nameLanguages].some((known) => known === value),
  scopes: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((scope) => scopes.some((known) => known === scope)),
};

const serviceChecks: Checks<ServiceSettings> = {
  clientId: (value) => typeof value === 'string',
  apiBase: (value) => typeof value === 'string' && URL.canParse(value),
  signInBy: (value) => value === 'token' || value === 'code',
  tokenAddress: (value) => typeof value === 'string' && readTokenAddress(value) === value,
};

/** A client id as OnlineSIM gives it, without what a paste brings along; null for a secret with signs, or an address. */
export function readClientId(typed: string): string | null {
  const id = typed.trim();
  return /^[\w-]{1,100}$/.test(id) ? id : null;
}

/** What of a value are preferences that can be used; the rest is left out. */
export function readPreferences(value: unknown): Partial<Preferences> {
  return pick(value, preferenceChecks);
}

function pick<T>(value: unknown, checks: Checks<T>): Partial<T> {
  if (!isRecord(value)) return {};
  const entries = Object.entries<(value: unknown) => boolean>(checks);
  const good = entries.filter(([key, isGood]) => Object.hasOwn(value, key) && isGood(value[key]));
  return Object.fromEntries(good.map(([key]) => [key, value[key]])) as Partial<T>;
}

/** Read one by one: a setting that cannot be used falls back to its default and takes no other with it. */
export const settings = defineItem<Settings>({
  key: 'settings',
  area: 'local',
  fallback: defaultSettings,
  read: (value) => ({ ...defaultSettings, ...pick(value, preferenceChecks), ...pick(value, serviceChecks) }),
});
