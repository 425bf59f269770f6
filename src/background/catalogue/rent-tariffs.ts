import { isoOfCountry } from '../../onlinesim/countries.ts';
import { getRentTariffs } from '../../onlinesim/rents.ts';
import { rentTariffs } from '../../storage/rents.ts';
import { callService } from '../service/call-service.ts';
import { guardCatalogue } from './catalogue-guard.ts';

/** Stock and prices are good for 5 minutes (reference 2.7). */
const freshMs = 5 * 60_000;

/** Brings what is for rent into storage. @throws FailureError */
export async function refreshRentTariffs(force = false): Promise<void> {
  const age = Date.now() - (await rentTariffs.get()).at;
  // A clock that was set back counts as old.
  if (!force && age >= 0 && age < freshMs) return;
  const write = await guardCatalogue();
  const options = { scope: 'rent-scope', priority: 'user', joinKey: 'tariffsRent' } as const;
  const told = await callService(options, (connection) => getRentTariffs(connection));
  const tariffs = told
    .filter(({ lengths }) => lengths.length > 0)
    .map(({ country: code, name, lengths }) => ({
      country: { code, iso: isoOfCountry(code), name },
      lengths,
    }));
  await write(() => rentTariffs.set({ at: Date.now(), tariffs }));
}
