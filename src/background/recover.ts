import { isLive } from '../orders/order.ts';
import { keepFromPages } from '../platform/storage-access.ts';
import { bindings, orders } from '../storage/items.ts';
import { showBadge, syncSites, tellBoundPage } from './announce.ts';
import { changeBinding } from './order-store.ts';
import { recoverPlacing } from './place-order.ts';
import { recoverSession } from './session.ts';
import { bringAssistant } from './sites.ts';
import { watchIfNeeded } from './watch.ts';

/** Each start of the background carries on from storage (promise 5). */
const recovered = recoverStored();

export async function recover(): Promise<void> {
  await recovered;
  await Promise.all([showBadge(), syncSites()]);
  await watchIfNeeded().catch(() => {});
}

async function recoverStored(): Promise<void> {
  await keepFromPages();
  await recoverSession();
  await recoverPlacing();
  await dropStaleBindings();
}

/** A background that ended right after it closed an order has left the order's binding behind. */
async function dropStaleBindings(): Promise<void> {
  const live = new Set((await orders.get()).filter(isLive).map(({ id }) => id));
  for (const id of Object.keys(await bindings.get())) if (!live.has(id)) await changeBinding(id, () => null);
}

/** The same handlers, each waiting until what the last background left behind is in order. */
export function whenRecovered<H extends Record<keyof H, (...inputs: never[]) => Promise<unknown>>>(
  handlers: H,
): H {
  const waiting = Object.entries(handlers).map(([name, handle]) => [
    name,
    async (...inputs: never[]) => {
      await recovered;
      return (handle as (...inputs: never[]) => Promise<unknown>)(...inputs);
    },
  ]);
  return Object.fromEntries(waiting) as H;
}

/**
 * A site was granted, as a rule by the prompt at the order: in Chrome the popup that asked is gone, so the order
 * goes on from here.
 */
export async function onGranted(): Promise<void> {
  await syncSites();
  for (const [orderId, { tabId }] of Object.entries(await bindings.get())) {
    if (await bringAssistant(tabId)) await tellBoundPage(orderId);
  }
}
