import browser from 'webextension-polyfill';
import type { OrderEvent } from '../orders/advance.ts';
import type { Order, Sms } from '../orders/order.ts';
import { isLive } from '../orders/order.ts';
import { inDocument } from '../platform/in-document.ts';
import type { DocumentTask } from '../platform/perform-task.ts';
import { account, bindings, orders, settings } from '../storage/items.ts';
import { changeBinding, findOrder } from './orders/order-store.ts';
import { isLate, newestCoded } from './pages/may-fill.ts';
import { bringAssistants, syncSites } from './pages/page-scripts.ts';

/** Tells of what happened: on the badge, by a notification, and to the page that waits. */
export async function announce(events: OrderEvent[]): Promise<void> {
  for (const event of events) {
    if (event.kind === 'smsArrived')
      await notifySms(event.orderId, event.sms, await readPurpose(event.orderId));
    if (event.kind === 'closed' || event.kind === 'replaced') await dropBinding(event.orderId);
  }
  // None of them holds up what comes after.
  await Promise.allSettled([showBadge(), syncSites(), tellPages(events)]);
  // Last, since it takes a moment, and a page waits for its code.
  await soundAndCopy(events).catch(() => {});
}

/** An order that is over is bound to no page, but while its last code is still to be written there. */
async function dropBinding(orderId: string): Promise<void> {
  const order = await findOrder(orderId);
  await changeBinding(orderId, (binding) =>
    binding && order && isLate(order, binding, Date.now()) ? binding : null,
  );
}

/** Number of orders that wait; a mark once one of them has a code that nobody has used yet. */
export async function showBadge(): Promise<void> {
  const [list, known, bound] = await Promise.all([orders.get(), account.get(), bindings.get()]);
  const live = list.filter(
    (order) => isLive(order) && known.state === 'signedIn' && order.signInId === known.signInId,
  );
  const fresh = list.some(
    (order) =>
      (live.includes(order) && hasFreshCode(order, bound[order.id]?.filledSms ?? null)) ||
      isLate(order, bound[order.id], Date.now()),
  );
  await browser.action.setBadgeText({ text: fresh ? '✓' : live.length > 0 ? String(live.length) : '' });
  await browser.action.setBadgeBackgroundColor({ color: fresh ? '#1b7a3d' : '#0b6b63' });
}

function hasFreshCode(order: Order, filledSms: string | null): boolean {
  const newest = order.status === 'open' ? newestCoded(order) : undefined;
  return newest !== undefined && newest.text !== filledSms;
}

/** Lets the documents the orders were made for ask. A page that is not there hears the news when it comes. */
async function tellPages(events: OrderEvent[]): Promise<void> {
  const bound = await bindings.get();
  for (const event of events) {
    const tabId = bound[event.orderId]?.tabId;
    if (tabId === undefined) continue;
    // It may be for a host the tab has gone to since, or for a frame.
    if (event.kind === 'smsArrived' && event.sms.code?.boundTo) await bringAssistants(tabId);
    await tellTab(tabId);
  }
}

export async function tellBoundPage(orderId: string): Promise<void> {
  const { [orderId]: binding } = await bindings.get();
  if (binding) await tellTab(binding.tabId);
}

/** All its frames: what each may hear is decided when it asks. */
async function tellTab(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name: 'news', input: {}, origin: null }).catch(() => {});
}

async function readPurpose(orderId: string): Promise<string> {
  const order = await findOrder(orderId);
  return (order?.origin ? new URL(order.origin).hostname : order?.service.name) ?? '';
}

/** What the user may have chosen to happen beside the notice. */
async function soundAndCopy(events: OrderEvent[]): Promise<void> {
  const { sound, copyOnArrival } = await settings.get();
  const arrived = events.flatMap((event) => (event.kind === 'smsArrived' ? event.sms : []));
  const newest = arrived.findLast(({ code }) => code !== null)?.code;
  const tasks: DocumentTask[] = [];
  if (copyOnArrival && newest) tasks.push({ do: 'copy', text: newest.code });
  if (sound && arrived.length > 0) tasks.push({ do: 'sound' });
  await inDocument(tasks);
}

/** @param id of the order or rent it came to; a click on the notice leads to its tab */
export async function notifySms(id: string, sms: Sms, purpose: string): Promise<void> {
  if (!(await settings.get()).notifications) return;
  // A system that shows no notices is no reason to keep the code from the page.
  const notice = {
    type: 'basic',
    iconUrl: 'icons/128.png',
    title: sms.code ? `${sms.code.code} · ${purpose}` : purpose,
    message: sms.text,
  } as const;
  await browser.notifications.create(id, notice).catch(() => {});
}
