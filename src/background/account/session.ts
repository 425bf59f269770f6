import browser from 'webextension-polyfill';
import { type Failure, type FailureCode, FailureError } from '../../messages/failure.ts';
import { chooseClientId } from '../../platform/built-in-client-id.ts';
import { withLock } from '../../platform/lock.ts';
import {
  account,
  readSignedIn,
  type Scope,
  type SignedIn,
  type SigningIn,
  settings,
} from '../../storage/items.ts';
import { savePreferences } from '../save-settings.ts';
import { authorize, type Granted, refresh } from './authorize.ts';
import { type CredentialFacts, changeAccount, keepAccount, keepRefreshed } from './keep-account.ts';
import { endSession } from './leave-account.ts';
import { readSecret, type Secret } from './vault.ts';

/** Signing in by OAuth, and renewing without a window. */

/** A token is renewed in the last tenth of its life, and not again for an hour where that did not work. */
const renewAfter = 0.9;
const retryRenewalMs = 60 * 60_000;

async function clientId(): Promise<string> {
  return chooseClientId((await settings.get()).clientId);
}

/**
 * Opens the sign-in window and keeps what it gives. How it ended stands in `account`, since the popup that asked
 * is gone by then.
 *
 * @param also a scope to ask for from now on, beside those the user has chosen
 * @throws FailureError as told in `account` too
 */
export function signIn(also?: Scope): Promise<void> {
  // A second window would end the first one's (Firefox) or fail at once (Chrome): the one that is open is shown.
  if (running) void showSignInWindow();
  running ??= openSignIn(also).finally(() => {
    running = null;
  });
  return running;
}

let running: Promise<void> | null = null;

async function openSignIn(also?: Scope): Promise<void> {
  const id = await clientId();
  if (id === '') throw new FailureError({ code: 'noClientId' });
  // A renewal that is under way ends first: it would put what it has over what the window gives.
  const { since, before } = await withLock('renew', markSigningIn);
  try {
    const granted = await authorize(id, await chooseScopes(also), true);
    await changeAccount(async () => {
      // Who has signed out while the window was open stays signed out, and who came in by a key stays in by it.
      if (await isStillOpen(since)) await keepGranted(granted, before, false);
    });
  } catch (error) {
    const failure =
      error instanceof FailureError ? error.failure : ({ code: 'signInFailed' } satisfies Failure);
    if (await isStillOpen(since)) await account.set(before ?? { state: 'signedOut', why: failure });
    throw new FailureError(failure);
  }
}

async function markSigningIn(): Promise<SigningIn> {
  const before = readSignedIn(await account.get());
  const marked: SigningIn = { state: 'signingIn', since: Date.now(), before };
  await account.set(marked);
  return marked;
}

async function chooseScopes(also?: Scope): Promise<string[]> {
  const { scopes } = await settings.get();
  if (!also || scopes.includes(also)) return scopes;
  await savePreferences({ scopes: [...scopes, also] });
  return [...scopes, also];
}

async function isStillOpen(since: number): Promise<boolean> {
  const now = await account.get();
  return now.state === 'signingIn' && now.since === since;
}

async function showSignInWindow(): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['popup'] }).catch(() => []);
  const id = windows.at(-1)?.id;
  if (id !== undefined) await browser.windows.update(id, { focused: true }).catch(() => {});
}

/**
 * Gets a new token without a window: for a refresh token where there is one, else while the site's session lives
 * and has nothing to ask. Only one renewal runs at a time, and whoever waited for it uses its result.
 *
 * @param used the token to replace
 * @param isDead the service no longer takes it: where it cannot be replaced, one click of the user is needed.
 *   Never signs out by itself.
 * @throws FailureError only for a dead one, where it could not be found out whether it can be replaced
 */
export function renewSilently(used: string, { isDead }: { isDead: boolean }): Promise<boolean> {
  return withLock('renew', async () => {
    const current = await readSecret();
    if (current && current.accessToken !== used) return true;
    const before = await account.get();
    const id = await clientId();
    if (before.state !== 'signedIn' || before.way === 'key' || id === '') return false;
    try {
      await renew(id, before, current);
      return true;
    } catch (error) {
      if (isDead && isPassing(error)) throw error;
      await account.set(
        isDead ? { ...before, mustRenew: true } : { ...before, renewFrom: Date.now() + retryRenewalMs },
      );
      return false;
    }
  });
}

async function renew(id: string, before: SignedIn, current: Secret | null): Promise<void> {
  // The scopes it has, not those chosen since: the service would ask the user about new ones.
  const { scopes } = before;
  if (current?.refreshToken !== undefined) {
    try {
      const granted = await refresh(id, scopes, current.refreshToken);
      // A server that gives no new refresh token lets the old one live.
      const secret = { refreshToken: current.refreshToken, ...toSecret(granted) };
      return await keepRefreshed(secret, before, toFacts(granted));
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== 'signInAgain') throw error;
    }
  }
  await keepGranted(await authorize(id, scopes, false), before, true);
}

/** Says nothing about the tokens: the way there was blocked. */
function isPassing(error: unknown): boolean {
  const passing: FailureCode[] = ['offline', 'unavailable', 'accessTaken'];
  return error instanceof FailureError && passing.includes(error.failure.code);
}

/**
 * A background that starts finds a sign-in window it knows nothing of: the window's end can no longer reach it
 * (the one exception to promise 5).
 */
export async function recoverSession(): Promise<void> {
  const known = await account.get();
  const before = readSignedIn(known);
  if (before && !(await readSecret())) await endSession({ code: 'signInAgain' });
  else if (known.state !== 'signingIn') return;
  else if (before) await account.set(before);
  else await endSession({ code: 'interrupted' });
}

function keepGranted(granted: Granted, before: SignedIn | null, isRenewal: boolean): Promise<void> {
  return keepAccount(toSecret(granted), before, isRenewal, toFacts(granted));
}

function toSecret({ accessToken, refreshToken }: Granted): Secret {
  return refreshToken === null ? { accessToken } : { accessToken, refreshToken };
}

function toFacts({ expiresIn, scopes }: Granted): CredentialFacts {
  const lifeMs = expiresIn === null ? null : expiresIn * 1000;
  return {
    way: 'oauth',
    scopes,
    expiresAt: lifeMs === null ? null : Date.now() + lifeMs,
    renewFrom: lifeMs === null ? null : Date.now() + lifeMs * renewAfter,
  };
}

/** Shows the popup again after the sign-in window; where the browser refuses, the badge says that it is done. */
export async function showSignedIn(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ text: '✓' });
  }
}
