import { createStore, del, get, set } from 'idb-keyval';
import browser from 'webextension-polyfill';
import { isRecord } from '../../storage/item.ts';

/**
 * Where token and key are kept (promise 4): as AES-GCM text in `storage.local`, under a key that cannot be
 * taken out of the extension's own IndexedDB. Content scripts can read `storage.local` in Firefox, but not that
 * database. Where it refuses (Firefox without history answers InvalidStateError) the secret lives in
 * `storage.session`, which ends with the browser.
 */
export interface Secret {
  /** OAuth access token, or API key: the service takes either in the same header. */
  accessToken: string;
  /** What a new pair is had for, where the sign-in gave one. */
  refreshToken?: string;
}

const place = 'secret';
const keyStore = () => createStore('vault', 'keys');

/** @returns how long this browser will keep it */
export async function keepSecret(secret: Secret): Promise<'good' | 'session'> {
  const text = JSON.stringify(secret);
  const key = await obtainKey();
  if (!key) {
    await browser.storage.session.set({ [place]: text });
    await browser.storage.local.remove(place);
    return 'session';
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  await browser.storage.local.set({ [place]: { iv: toText(iv), sealed: toText(new Uint8Array(sealed)) } });
  await browser.storage.session.remove(place);
  return 'good';
}

/** null when there is none, or none that can be read: that means signed out, never an error. */
export async function readSecret(): Promise<Secret | null> {
  try {
    const { [place]: passing } = await browser.storage.session.get(place);
    if (typeof passing === 'string') return parseSecret(passing);
    const { [place]: kept } = await browser.storage.local.get(place);
    if (!isRecord(kept) || typeof kept.iv !== 'string' || typeof kept.sealed !== 'string') return null;
    const key = await get<CryptoKey>('secret', keyStore());
    if (!key) return null;
    const iv = fromText(kept.iv);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromText(kept.sealed));
    return parseSecret(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

export async function forgetSecret(): Promise<void> {
  await Promise.all([browser.storage.local.remove(place), browser.storage.session.remove(place)]);
  try {
    // Without its key whatever copy of the text is left says nothing.
    await del('secret', keyStore());
  } catch {
    // The database refuses: it never held a key.
  }
}

async function obtainKey(): Promise<CryptoKey | null> {
  try {
    const known = await get<CryptoKey>('secret', keyStore());
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    await set('secret', made, keyStore());
    return made;
  } catch {
    return null;
  }
}

function parseSecret(text: string): Secret | null {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || typeof value.accessToken !== 'string') return null;
  const { accessToken, refreshToken } = value;
  return typeof refreshToken === 'string' ? { accessToken, refreshToken } : { accessToken };
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
