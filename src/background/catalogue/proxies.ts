import { type FailureCode, FailureError } from '../../messages/failure.ts';
import { isoOfCountry } from '../../onlinesim/countries.ts';
import { getProxies, type ServiceProxy } from '../../onlinesim/proxies.ts';
import { account, covers, readSignedIn } from '../../storage/items.ts';
import { type OwnProxy, proxies } from '../../storage/proxies.ts';
import { callService } from '../service/call-service.ts';

/** Nobody gets new ones, so it is enough to look now and then; after a failure a little sooner. */
const freshMs = 60 * 60_000;
const againMs = 60_000;

/**
 * Looks whether the account has proxies. Where the sign-in does not reach them or the service has withdrawn them
 * (`API_DISABLED`, reference 10), there are none. Never fails: nobody has asked for them.
 */
export async function refreshProxies(): Promise<void> {
  const who = readSignedIn(await account.get());
  if (!who || !covers(who, 'proxy-scope')) return;
  const { signInId } = who;
  const known = await proxies.get();
  const mine = known.signInId === signInId ? known : { nextAt: 0, list: [] };
  if (Date.now() < mine.nextAt) return;
  const list = await askProxies();
  const nextAt = Date.now() + (list ? freshMs : againMs);
  if (readSignedIn(await account.get())?.signInId !== signInId) return;
  await proxies.set({ signInId, nextAt, list: list?.map(describe) ?? mine.list });
}

/** null: it could not be found out. */
async function askProxies(): Promise<ServiceProxy[] | null> {
  try {
    const options = { scope: 'proxy-scope', priority: 'poll', joinKey: 'proxies' } as const;
    return await callService(options, getProxies);
  } catch (error) {
    // `programError`: REQUEST_NOT_FOUND, the method itself is gone.
    const gone: FailureCode[] = ['apiWithdrawn', 'scopeMissing', 'programError'];
    return error instanceof FailureError && gone.includes(error.failure.code) ? [] : null;
  }
}

function describe({ country, minutesLeft, ...rest }: ServiceProxy): OwnProxy {
  const iso = country === null ? '' : isoOfCountry(country);
  return {
    ...rest,
    country: country === null ? null : { code: country, iso, name: `+${country}` },
    endsAt: minutesLeft === null ? null : Date.now() + minutesLeft * 60_000,
  };
}
