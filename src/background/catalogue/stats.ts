import { FailureError } from '../../messages/failure.ts';
import type { StatsQuery } from '../../messages/protocol.ts';
import type { Item } from '../../storage/item.ts';
import { account, countryStats, covers, type Offer, type Stats, serviceStats } from '../../storage/items.ts';
import { guardCatalogue, type WriteCatalogue } from './catalogue-guard.ts';
import { loadCountry, loadService, type OfferSource } from './offer-sources.ts';
import { keepRecentStats } from './recent-stats.ts';

/** Stock and prices are good for 5 minutes (reference 2.7). */
const freshMs = 5 * 60_000;
/** A public catalogue comes page by page, for as long as a view asks for more. */
const wantedMs = 12_000;

/** Loads under way; each promise settles with its first rows. */
const running = new Map<string, Promise<void>>();
const wanted = new Map<string, number>();

/**
 * Brings number stats into storage, piece by piece; the popup draws what is there. Answers when the first rows
 * are there, and goes on in the background while the popup keeps asking.
 *
 * @throws FailureError when not even the first rows came; it stands in the stats too
 */
export async function refreshStats(query: StatsQuery, force = false): Promise<void> {
  const write = await guardCatalogue();
  const { item, source } = await chooseSource(query, write, force);
  wanted.set(item.key, Date.now());
  const underWay = running.get(item.key);
  if (underWay) return underWay;
  const known = await item.get();
  const age = Date.now() - known.at;
  if (!force && known.complete && age >= 0 && age < freshMs) return;
  const load = createLoad(item, source, known, write);
  const first = Promise.race([load.first, load.whole]);
  running.set(item.key, first);
  void load.whole.catch(() => {}).finally(() => running.delete(item.key));
  await first;
}

async function chooseSource(
  query: StatsQuery,
  write: WriteCatalogue,
  force: boolean,
): Promise<{ item: Item<Stats>; source: OfferSource }> {
  const known = await account.get();
  const signedIn = known.state === 'signedIn' && !known.mustRenew && covers(known, 'sms-scope');
  const asking = { signedIn, write };
  if (query.by === 'country')
    return { item: countryStats(query.country), source: loadCountry(query.country, asking) };
  return { item: serviceStats(query.service), source: loadService(query.service, asking, force) };
}

function createLoad(item: Item<Stats>, source: OfferSource, known: Stats, write: WriteCatalogue) {
  const keep = (stats: Stats) =>
    write(async () => {
      await item.set(stats);
      await keepRecentStats(item.key);
    });
  let reportFirst = () => {};
  const first = new Promise<void>((resolve) => {
    reportFirst = resolve;
  });
  const whole = (async () => {
    const offers: Offer[] = [];
    const startedAt = Date.now();
    try {
      for await (const page of source) {
        offers.push(...page);
        // Old rows stay until new ones stand in their place.
        await keep({
          at: startedAt,
          offers: merge(known.offers, offers),
          complete: false,
          failure: null,
        });
        reportFirst();
        if (Date.now() - (wanted.get(item.key) ?? 0) > wantedMs) return;
      }
      await keep({ at: startedAt, offers, complete: true, failure: null });
    } catch (error) {
      const failure = error instanceof FailureError ? error.failure : { code: 'programError' as const };
      await write(async () => item.set({ ...(await item.get()), failure }));
      throw error;
    }
  })();
  return { first, whole };
}

function merge(old: Offer[], fresh: Offer[]): Offer[] {
  const seen = new Set(fresh.map(identify));
  return [...fresh, ...old.filter((offer) => !seen.has(identify(offer)))];
}

function identify({ service, country }: Offer): string {
  return `${country.code} ${service.slug}`;
}
