import browser from 'webextension-polyfill';
import { type Failure, FailureError } from '../messages/failure.ts';
import { buildAuthorizationUrl, type RedirectReading, readRedirect } from '../onlinesim/oauth.ts';
import { type AuthFlowEnd, redirectAddress, runAuthFlow } from '../platform/auth-flow.ts';
import { chooseClientId } from '../platform/built-in-client-id.ts';
import { withLock } from '../platform/lock.ts';
import { account, choices, readSignedIn, type Scope, type SignedIn, settings } from '../storage/items.ts';
import { keepAccount } from './keep-account.ts';
import { savePreferences } from './save-settings.ts';
import { forgetSecret, readSecret } from './vault.ts';

/** Signing in by OAuth's implicit flow, renewing without a window, signing out. */

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
  const before = readSignedIn(await account.get());
  const since = Date.now();
  await account.set({ state: 'signingIn', since, before });
  try {
    const token = await authorize(id, await chooseScopes(also), true);
    // Who has signed out while the window was open stays signed out, and who came in by a key stays in by it.
    if (await isStillOpen(since)) await keepToken(token, before, false);
  } catch (error) {
    const failure =
      error instanceof FailureError ? error.failure : ({ code: 'signInFailed' } satisfies Failure);
    if (await isStillOpen(since)) await account.set(before ?? { state: 'signedOut', why: failure });
    throw new FailureError(failure);
  }
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
 * Gets a new token without a window, which works while the site's session lives and has nothing to ask. Only
 * one renewal runs at a time, and whoever waited for it uses its result.
 *
 * @param used the token to replace
 * @param isDead the service no longer takes it: where it cannot be replaced, one click of the user is needed.
 *   Never signs out by itself.
 */
export function renewSilently(used: string, { isDead }: { isDead: boolean }): Promise<boolean> {
  return withLock('renew', async () => {
    const current = await readSecret();
    if (current && current.accessToken !== used) return true;
    const before = await account.get();
    const id = await clientId();
    if (before.state !== 'signedIn' || before.way === 'key' || id === '') return false;
    try {
      // The scopes it has, not those chosen since: the service would ask the user about new ones.
      await keepToken(await authorize(id, before.scopes, false), before, true);
      return true;
    } catch {
      await account.set(
        isDead ? { ...before, mustRenew: true } : { ...before, renewFrom: Date.now() + retryRenewalMs },
      );
      return false;
    }
  });
}

/** The service or the browser has ended it: what is open stays in view, to be gone on with. */
async function endSession(why: Failure): Promise<void> {
  await forgetSecret();
  await account.set({ state: 'signedOut', why });
}

/**
 * Forgets all there is of the account: token and key, orders, bindings, caches. An order that is on its way is
 * waited for, since what it costs must not go unseen. What the user has set up stays.
 */
export async function signOut(): Promise<void> {
  await withLock('placing', () => withLock('renew', forgetAll));
}

async function forgetAll(): Promise<void> {
  await forgetSecret();
  const kept = new Set([settings.key, choices.key]);
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((key) => !kept.has(key)));
  await browser.storage.session.clear();
}

/**
 * A background that starts finds a sign-in window it knows nothing of: the window's end can no longer reach it
 * (the one exception to promise 5).
 */
export async function recoverSession(): Promise<void> {
  const known = await account.get();
  const before = readSignedIn(known);
  if (before && !(await readSecret())) await endSession({ code: 'signInAgain' });
  else if (known.state === 'signingIn')
    await account.set(before ?? { state: 'signedOut', why: { code: 'interrupted' } });
}

type Token = Extract<RedirectReading, { kind: 'token' }> & { scopes: string[] };

async function authorize(id: string, scopes: string[], interactive: boolean): Promise<Token> {
  // Not kept in storage: a background that ends loses the window's answer, and with it what it would compare.
  const expected = { state: crypto.randomUUID(), redirectUri: redirectAddress() };
  const end = await runAuthFlow(buildAuthorizationUrl({ clientId: id, scopes, ...expected }), interactive);
  if (end.kind !== 'redirected') throw new FailureError({ code: failureOfEnd(end) });
  const reading = readRedirect(end.address, expected);
  if (reading.kind !== 'token') throw new FailureError(failureOfReading(reading));
  return { ...reading, scopes: reading.scopes ?? scopes };
}

function failureOfEnd(end: AuthFlowEnd): 'windowClosed' | 'signInFailed' {
  return end.kind === 'closed' ? 'windowClosed' : 'signInFailed';
}

function failureOfReading(reading: Exclude<RedirectReading, { kind: 'token' }>): Failure {
  switch (reading.kind) {
    case 'refused':
      return { code: 'refusedByUser' };
    case 'stranger':
      return { code: 'stateMismatch' };
    case 'unreadable':
      return { code: 'signInFailed' };
    case 'error':
      return { code: 'signInFailed', detail: reading.error };
  }
}

function keepToken(token: Token, before: SignedIn | null, isRenewal: boolean): Promise<void> {
  const lifeMs = token.expiresIn === null ? null : token.expiresIn * 1000;
  return keepAccount(token.accessToken, before, isRenewal, {
    way: 'oauth',
    scopes: token.scopes,
    expiresAt: lifeMs === null ? null : Date.now() + lifeMs,
    renewFrom: lifeMs === null ? null : Date.now() + lifeMs * renewAfter,
  });
}

/** Shows the popup again after the sign-in window; where the browser refuses, the badge says that it is done. */
export async function showSignedIn(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ text: '✓' });
  }
}
