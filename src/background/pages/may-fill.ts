import type { ClosedOrder, Order, Sms } from '../../orders/order.ts';
import type { Binding } from '../../storage/items.ts';
import { isSameSite } from './site-service.ts';

/** Promise 3: where a code may go, by a click and by itself. The one place that decides. */

/** A document that asks, or that something is to be written into. */
export interface PagePlace {
  tabId: number;
  /** 0: the top document. */
  frameId: number;
  origin: string;
  /** Of the tab's top document; null where we may not know it. */
  topOrigin: string | null;
}

/** How long a code that came in the very answer that ended its order is still good for its page. */
const lateMs = 600_000;

/** An order that is over, but whose last code has not been used yet. */
export function isLate(order: Order, binding: Binding | undefined, now: number): order is ClosedOrder {
  if (order.status !== 'closed' || order.outcome.kind !== 'finished' || !binding) return false;
  const newest = newestCoded(order);
  const age = now - order.closedAt;
  return newest !== undefined && newest.text !== binding.filledSms && age >= 0 && age < lateMs;
}

export function newestCoded({ messages }: { messages: Sms[] }): Sms | undefined {
  return messages.find(({ code }) => code !== null);
}

/**
 * By a click: on the site it was asked for, or the one an origin-bound SMS names and on no other then.
 *
 * @param asked the origin the order was made on, or null where that is not known
 */
export function mayTakeByClick(sms: Sms, asked: string | null, origin: string): boolean {
  const boundTo = sms.code?.boundTo;
  if (boundTo) return [boundTo.host, boundTo.frameHost].some((host) => host && isOfSite(origin, host));
  return asked !== null && isSameOriginSite(asked, origin);
}

/** By itself: only what is sure, only in the order's own tab, and there only in the document it is meant for. */
export function mayTakeUnasked({ code }: Sms, binding: Binding, place: PagePlace): boolean {
  if (code?.confidence !== 'bound' && code?.confidence !== 'direct') return false;
  if (binding.tabId !== place.tabId || place.topOrigin === null) return false;
  if (!code.boundTo) return place.frameId === 0 && place.origin === binding.origin;
  const { host, frameHost } = code.boundTo;
  const fitsTop =
    isHost(place.topOrigin, host) || (place.topOrigin === binding.origin && isOfSite(place.topOrigin, host));
  if (!fitsTop) return false;
  return frameHost ? place.frameId !== 0 && isHost(place.origin, frameHost) : place.frameId === 0;
}

/** Bound to this very document: to its host, under that of the page around it where it is a frame. */
export function isBoundHere({ code }: Sms, { frameId, origin, topOrigin }: PagePlace): boolean {
  if (!code?.boundTo || topOrigin === null) return false;
  const { host, frameHost } = code.boundTo;
  if (!frameHost) return frameId === 0 && isHost(origin, host);
  return frameId !== 0 && isHost(origin, frameHost) && isHost(topOrigin, host);
}

/** One site, and one scheme: what was asked for under https is not for whoever speaks for that host under http. */
export function isSameOriginSite(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.protocol === b.protocol && isSameSite(a.hostname, b.hostname);
}

/** An origin-bound SMS names a host under https (WICG "Origin-bound one-time codes"). */
function isOfSite(origin: string, host: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && isSameSite(hostname, host);
}

function isHost(origin: string, host: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && hostname === host;
}
