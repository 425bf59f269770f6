import browser from 'webextension-polyfill';
import { FailureError } from '../messages/failure.ts';
import { withLock } from '../platform/lock.ts';
import { directory, statsPrefix } from '../storage/items.ts';
import { patternOf } from '../storage/match-pattern.ts';
import { rentTariffs } from '../storage/rents.ts';
import { readTokenAddress } from '../storage/service-address.ts';
import {
  defaultSettings,
  type Preferences,
  readPreferences,
  type Settings,
  settings,
} from '../storage/settings.ts';
import { catalogueLock } from './catalogue/catalogue-guard.ts';
import { forgetMatrix } from './catalogue/offer-matrix.ts';

/** Changes some settings and leaves the others; changes run one at a time. Answers what they were before. */
export function changeSettings(changed: Partial<Settings>): Promise<Settings> {
  return withLock(settings.key, async () => {
    const before = await settings.get();
    await settings.set({ ...before, ...changed });
    return before;
  });
}

/** What cannot be used as a setting is left out, wherever it comes from. */
export async function savePreferences(changed: Partial<Preferences>): Promise<void> {
  const usable = readPreferences(changed);
  const before = await changeSettings(usable);
  const { namesLanguage = before.namesLanguage } = usable;
  // Names come with prices, in the language they were asked for in.
  if (namesLanguage !== before.namesLanguage) await forgetCatalogue();
}

/** @throws FailureError `programError` for an address that our page should have refused */
export async function saveSignInWay({
  signInBy,
  tokenAddress,
}: Pick<Settings, 'signInBy' | 'tokenAddress'>): Promise<void> {
  if (readTokenAddress(tokenAddress) !== tokenAddress) throw new FailureError({ code: 'programError' });
  const before = await changeSettings({ signInBy: signInBy === 'code' ? 'code' : 'token', tokenAddress });
  await giveAccessBack(before.tokenAddress);
}

/** Nobody wants an address that is no longer used to stay open to us, or to be taken for a site to work on. */
export async function giveAccessBack(address: string): Promise<void> {
  const { apiBase, tokenAddress } = await settings.get();
  const needed = [apiBase, tokenAddress, defaultSettings.apiBase].map(patternOf);
  const pattern = patternOf(address);
  if (needed.includes(pattern)) return;
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // It can still be taken away in the browser's own settings.
  }
}

/** What was learnt of prices and stock, and the names that came with it. */
export function forgetCatalogue(): Promise<void> {
  return withLock(catalogueLock, async () => {
    const kept = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove([
      directory.key,
      rentTariffs.key,
      ...kept.filter((key) => key.startsWith(statsPrefix)),
    ]);
    await forgetMatrix();
  });
}
