import { FailureError } from '../../messages/failure.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import type { LentNumber } from '../../orders/order.ts';
import { freeNumbers } from '../../storage/free.ts';
import { bindings } from '../../storage/items.ts';
import { tellBoundPage } from '../announce.ts';
import { changeBinding } from '../orders/order-store.ts';
import { alignAlarm } from '../orders/watch.ts';
import { requireOpenRent } from '../rents/rent-store.ts';
import { lookAtRents } from '../rents/watch-rents.ts';
import { isInUse } from './in-use.ts';
import { bringAssistant, syncSites } from './page-scripts.ts';
import { readTab } from './sites.ts';

const useMs = 20 * 60_000;

/**
 * Binds a rented or a public number to a tab and its origin for a while: its phone field is filled, and codes that
 * come to a rent from now on. What comes to a public number is filled by nobody.
 *
 * @throws FailureError `pageGone` when the tab shows another page than our page said, `wrongOperation` when the number
 *   is no longer there
 */
export async function useHere({ tabId, origin, id, free }: Input<OwnMessages, 'useHere'>): Promise<void> {
  const number = free ? await findFreeNumber(free) : (await requireOpenRent(id)).number;
  const tab = await readTab(tabId);
  if (!tab || tab.origin !== origin) throw new FailureError({ code: 'pageGone' });
  await leavePage(tabId);
  // What came to a rent until now was asked for elsewhere, also what nobody has looked at yet.
  if (!free) await lookAtRents('user');
  const since = Date.now();
  const use = { number, since, until: since + useMs };
  await changeBinding(id, () => ({ tabId, origin, phoneFilled: false, filledSms: null, use }));
  await bringAssistant(tabId);
  await syncSites();
  await alignAlarm();
  await tellBoundPage(id);
}

async function findFreeNumber({ country, short }: { country: number; short: string }): Promise<LentNumber> {
  const known = (await freeNumbers.get()).numbers[country]?.find((number) => number.short === short);
  if (!known) throw new FailureError({ code: 'wrongOperation' });
  return known.number;
}

/** One of these numbers a page: the user has just chosen another. */
async function leavePage(tabId: number): Promise<void> {
  for (const [id, binding] of Object.entries(await bindings.get())) {
    if (binding.use && binding.tabId === tabId) await changeBinding(id, () => null);
  }
}

export async function stopUse({ id }: Input<OwnMessages, 'stopUse'>): Promise<void> {
  await changeBinding(id, (binding) => (binding?.use ? null : binding));
  await syncSites();
  await alignAlarm();
}

/** Lets go of pages whose time is over. */
export async function endStaleUses(): Promise<void> {
  const stale = Object.entries(await bindings.get()).filter(
    ([, binding]) => binding.use && !isInUse(binding),
  );
  for (const [id] of stale)
    await changeBinding(id, (binding) => (isInUse(binding ?? undefined) ? binding : null));
  if (stale.length > 0) await syncSites();
}
