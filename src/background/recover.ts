import type { Permissions } from 'webextension-polyfill';
import { isLive } from '../orders/order.ts';
import { keepFromPages } from '../platform/storage-access.ts';
import { bindings, hasStarted, orders } from '../storage/items.ts';
import { recoverSession } from './account/session.ts';
import { showBadge, tellBoundPage } from './announce.ts';
import { changeBinding } from './orders/order-store.ts';
import { recoverPlacing } from './orders/place-order.ts';
import { watchIfNeeded } from './orders/watch.ts';
import { isInUse } from './pages/in-use.ts';
import { isLate } from './pages/may-fill.ts';
import { bringAssistant, bringSentinels, leaveLostPages, syncSites } from './pages/page-scripts.ts';
import { listGranted } from './pages/sites.ts';
import { recoverRents } from './rents/place-rent.ts';

/** Each start of the background carries on from storage (promise 5). */
const recovered = recoverStored();

export async function recover(): Promise<void> {
  await recovered;
  await Promise.all([showBadge(), syncSites()]);
  await enterOpenPages();
  await watchIfNeeded().catch(() => {});
}

async function recoverStored(): Promise<void> {
  await keepFromPages();
  await recoverSession();
  await recoverPlacing();
  await recoverRents();
  await dropStaleBindings();
}

/** A background that ended right after it closed an order has left the order's binding behind; others have run out. */
async function dropStaleBindings(): Promise<void> {
  const [list, bound] = [await orders.get(), await bindings.get()];
  for (const [id, binding] of Object.entries(bound)) {
    const order = list.find((known) => known.id === id);
    if (isInUse(binding)) continue;
    if (!order || !(isLive(order) || isLate(order, binding, Date.now()))) await changeBinding(id, () => null);
  }
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
 * Installed, updated, switched on again, or the browser has just started: pages that are open already have no script
 * of ours, or a dead one. No single event tells of all four; `storage.session` is empty in each.
 */
async function enterOpenPages(): Promise<void> {
  if (await hasStarted.get()) return;
  await hasStarted.set(true);
  await bringSentinels(await listGranted());
}

/**
 * A site was granted, as a rule by the prompt at the order: in Chrome the popup that asked is gone, so the order
 * goes on from here.
 */
export async function onGranted({ origins = [] }: Permissions.Permissions): Promise<void> {
  await syncSites();
  for (const [orderId, { tabId }] of Object.entries(await bindings.get())) {
    if (await bringAssistant(tabId)) await tellBoundPage(orderId);
  }
  await bringSentinels(origins);
}

/** Access was taken back, by whomever: at once nothing of ours runs or stands on those sites. */
export async function onTakenBack(): Promise<void> {
  await syncSites();
  await leaveLostPages();
}
