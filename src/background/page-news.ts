import type { PageNews, PageOrder } from '../messages/protocol.ts';
import { type ClosedOrder, isLive, type OpenOrder, type Order } from '../orders/order.ts';
import { account, type Binding, bindings, orders, readSignedIn, settings } from '../storage/items.ts';
import {
  isLate,
  isSameOriginSite,
  mayTakeByClick,
  mayTakeUnasked,
  newestCoded,
  type PagePlace,
} from './may-fill.ts';
import { readQuietUntil } from './quiet-sites.ts';

/** What a page may know, and what is to be written into it by itself (promise 3): what concerns its own site. */
export async function readPageNews(place: PagePlace): Promise<PageNews> {
  const [known, list, bound, kept, quietUntil] = await Promise.all([
    account.get(),
    orders.get(),
    bindings.get(),
    settings.get(),
    readQuietUntil(new URL(place.origin).hostname),
  ]);
  const speaks = quietUntil <= Date.now();
  const signInId = readSignedIn(known)?.signInId;
  return {
    offerNumbers: kept.offerNumbers && speaks,
    offerCodes: kept.offerCodes && speaks,
    orders: list.flatMap((order) => {
      const binding = bound[order.id];
      if (order.signInId !== signInId || order.elsewhere || !concernsPages(order, binding)) return [];
      return describeOrder(order, binding, place, kept.fillOnArrival) ?? [];
    }),
  };
}

function concernsPages(order: Order, binding: Binding | undefined): order is OpenOrder | ClosedOrder {
  return order.status === 'open' || isLate(order, binding, Date.now());
}

/** null: it is none of this page's business. */
function describeOrder(
  order: OpenOrder | ClosedOrder,
  binding: Binding | undefined,
  place: PagePlace,
  fillOnArrival: boolean,
): PageOrder | null {
  const asked = binding?.origin ?? order.origin;
  const ofThisSite = asked !== null && isSameOriginSite(asked, place.origin);
  const codes = order.messages
    .filter((sms) => mayTakeByClick(sms, asked, place.origin))
    .flatMap(({ code }) => (code ? [code.code] : []));
  if (!ofThisSite && codes.length === 0) return null;
  const here = place.frameId === 0 && binding?.tabId === place.tabId && binding.origin === place.origin;
  const newest = newestCoded(order);
  const fills =
    fillOnArrival &&
    binding !== undefined &&
    newest !== undefined &&
    newest.text !== binding.filledSms &&
    mayTakeUnasked(newest, binding, place);
  const { host } = new URL(place.origin);
  return {
    id: order.id,
    // One that the site refused, and another has taken the place of, is not offered again.
    phone: ofThisSite && order.status === 'open' && !order.toReport ? order.number : null,
    waits: isLive(order),
    expiresAt: order.status === 'open' ? order.expiresAt : order.closedAt,
    fillPhone: here && isLive(order) && order.number !== null && !binding.phoneFilled,
    fillCode: fills ? (newest.code?.code ?? null) : null,
    codes: [...new Set(codes)],
    otherHost: asked !== null && new URL(asked).host !== host ? host : null,
  };
}
