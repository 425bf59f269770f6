import { withLock } from '../../platform/lock.ts';
import { privateQuietSites, type QuietSites, quietSites } from '../../storage/items.ts';
import { bringSentinels, syncSites } from './page-scripts.ts';

const hourMs = 3_600_000;

/** Until when nothing may be offered at the fields of a host; 0: nothing stands against it. */
export async function readQuietUntil(host: string): Promise<number> {
  const [kept, passing] = await Promise.all([quietSites.get(), privateQuietSites.get()]);
  return Math.max(readUntil(kept, host), readUntil(passing, host));
}

function readUntil(sites: QuietSites, host: string): number {
  const until = sites[host];
  if (until === undefined) return 0;
  return until === null ? Number.MAX_SAFE_INTEGER : until;
}

/** @param incognito of a private window nothing is kept beyond the browser's run */
export async function keepQuiet(host: string, forGood: boolean, incognito: boolean): Promise<void> {
  const until = forGood ? null : Date.now() + hourMs;
  await changeQuiet(incognito ? privateQuietSites : quietSites, (sites) => ({ ...sites, [host]: until }));
}

export async function speakAgain(host: string): Promise<void> {
  for (const item of [quietSites, privateQuietSites])
    await changeQuiet(item, ({ [host]: _, ...others }) => others);
  await bringSentinels([`*://${host}/*`]);
}

/** What has run out goes with the next change. */
async function changeQuiet(
  item: typeof quietSites,
  change: (sites: QuietSites) => QuietSites,
): Promise<void> {
  await withLock(item.key, async () => {
    const now = Date.now();
    const current = Object.entries(await item.get()).filter(([, until]) => until === null || until > now);
    await item.set(change(Object.fromEntries(current)));
  });
  await syncSites();
}
