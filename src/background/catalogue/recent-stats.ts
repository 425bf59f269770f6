import browser from 'webextension-polyfill';
import { withLock } from '../../platform/lock.ts';

/** How many countries and services keep their stats: what is looked at comes back, the rest makes room. */
const keptStats = 30;
const key = 'recentStats';

/** Notes that these stats were written, and drops those that have not been for the longest time. */
export function keepRecentStats(statsKey: string): Promise<void> {
  return withLock(key, async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    const before = Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
    if (before[0] === statsKey) return;
    const after = [statsKey, ...before.filter((entry) => entry !== statsKey)];
    await browser.storage.local.remove(after.slice(keptStats));
    await browser.storage.local.set({ [key]: after.slice(0, keptStats) });
  });
}
