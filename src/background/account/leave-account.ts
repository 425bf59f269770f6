import browser from 'webextension-polyfill';
import { type Failure, FailureError } from '../../messages/failure.ts';
import { withLock, withLocks } from '../../platform/lock.ts';
import { history } from '../../storage/history.ts';
import { account, balance, choices, quietSites, settings } from '../../storage/items.ts';
import { rents } from '../../storage/rents.ts';
import { readApiAddress } from '../../storage/service-address.ts';
import { catalogueLock } from '../catalogue/catalogue-guard.ts';
import { changeSettings, forgetCatalogue, giveAccessBack } from '../save-settings.ts';
import { changeAccount } from './keep-account.ts';
import { forgetSecret } from './vault.ts';

/** The service or the browser has ended it: what is open stays in view, to be gone on with. */
export async function endSession(why: Failure): Promise<void> {
  await forgetSecret();
  await account.set({ state: 'signedOut', why });
}

/** Forgets all there is of the account: token and key, orders, bindings, caches. What the user has set up stays. */
export async function signOut(): Promise<void> {
  // Also those who write what they have read before: they would bring it back.
  await changeAccount(() =>
    withLocks(['orders', rents.key, 'bindings', history.key, balance.key, catalogueLock], forgetAll),
  );
}

async function forgetAll(): Promise<void> {
  await forgetSecret();
  const kept = new Set([settings.key, choices.key, quietSites.key]);
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((key) => !kept.has(key)));
  await browser.storage.session.clear();
  await account.set({ state: 'signedOut', why: null, forgotAt: Date.now() });
}

/**
 * From now on everything goes to another address. What opened the old one must not reach the new one, so it is
 * forgotten first; orders stay in view, and are gone on with after signing in where they are this account's.
 *
 * @throws FailureError `programError` for an address that our page should have refused
 */
export async function changeApiBase(apiBase: string): Promise<void> {
  if (readApiAddress(apiBase) !== apiBase) throw new FailureError({ code: 'programError' });
  if (apiBase === (await settings.get()).apiBase) return;
  await changeAccount(async () => {
    const known = await account.get();
    if (known.state !== 'signedOut') await endSession({ code: 'addressChanged' });
    const before = await changeSettings({ apiBase });
    await giveAccessBack(before.apiBase);
    await Promise.all([withLock(balance.key, balance.remove), forgetCatalogue()]);
  });
}
