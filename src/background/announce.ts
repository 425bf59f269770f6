import browser from 'webextension-polyfill';
import type { OrderEvent } from '../orders/advance.ts';
import type { Order, Sms } from '../orders/order.ts';
import { isLive } from '../orders/order.ts';
import { account, bindings, orders, settings } from '../storage/items.ts';
import { changeBinding } from './order-store.ts';
import { readPageNews } from './page-news.ts';
import { readTab, registerAssistant } from './sites.ts';

/** Tells of what happened: on the badge, by a notification, and to the page that waits. */
export async function announce(events: OrderEvent[]): Promise<void> {
  for (const event of events) {
    if (event.kind === 'smsArrived') await notifySms(event.orderId, event.sms);
    if (event.kind === 'closed' || event.kind === 'replaced') await changeBinding(event.orderId, () => null);
  }
  await Promise.all([showBadge(), syncSites(), tellPages(events)]);
}

/** Number of orders that wait; a mark once one of them has a code that nobody has used yet. */
export async function showBadge(): Promise<void> {
  const [list, known, bound] = await Promise.all([orders.get(), account.get(), bindings.get()]);
  const live = list.filter(
    (order) => isLive(order) && known.state === 'signedIn' && order.signInId === known.signInId,
  );
  const fresh = live.some((order) => hasFreshCode(order, bound[order.id]?.filledSms ?? null));
  await browser.action.setBadgeText({ text: fresh ? '✓' : live.length > 0 ? String(live.length) : '' });
  await browser.action.setBadgeBackgroundColor({ color: fresh ? '#1b7a3d' : '#0b6b63' });
}

function hasFreshCode(order: Order, filledSms: string | null): boolean {
  const newest = order.status === 'open' ? order.messages.find(({ code }) => code !== null) : undefined;
  return newest !== undefined && newest.text !== filledSms;
}

/** The assistant stays registered for the sites of open orders, and for no others. */
export async function syncSites(): Promise<void> {
  const bound = await bindings.get();
  const patterns = Object.values(bound).map(({ origin }) => {
    const { protocol, hostname } = new URL(origin);
    return `${protocol}//${hostname}/*`;
  });
  await registerAssistant([...new Set(patterns)]);
}

/** Hands the news to the documents the orders were made for. A page that is not there hears them when it asks. */
async function tellPages(events: OrderEvent[]): Promise<void> {
  const bound = await bindings.get();
  const tabIds = new Set(events.flatMap(({ orderId }) => bound[orderId]?.tabId ?? []));
  await Promise.all([...tabIds].map(tellTab));
}

export async function tellBoundPage(orderId: string): Promise<void> {
  const { [orderId]: binding } = await bindings.get();
  if (binding) await tellTab(binding.tabId);
}

async function tellTab(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab) return;
  const news = await readPageNews(tab);
  await browser.tabs
    .sendMessage(tabId, { name: 'news', input: news, origin: tab.origin }, { frameId: 0 })
    .catch(() => {});
}

async function notifySms(orderId: string, sms: Sms): Promise<void> {
  if (!(await settings.get()).notifications) return;
  const order = (await orders.get()).find(({ id }) => id === orderId);
  if (!order) return;
  const host = order.origin ? new URL(order.origin).hostname : order.service.name;
  // A system that shows no notices is no reason to keep the code from the page.
  const notice = {
    type: 'basic',
    iconUrl: 'icons/128.png',
    title: sms.code ? `${sms.code.code} · ${host}` : host,
    message: sms.text,
  } as const;
  await browser.notifications.create(orderId, notice).catch(() => {});
}
