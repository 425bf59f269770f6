import type { PageNews, PageOrder } from '../messages/protocol.ts';
import type { OpenOrder, Sms } from '../orders/order.ts';
import { account, type Binding, bindings, orders, readSignedIn, settings } from '../storage/items.ts';
import { isSameSite } from './site-service.ts';

/** Who asks: a top document. Frames are looked after elsewhere. */
export interface PagePlace {
  tabId: number;
  origin: string;
}

/**
 * What a page may know, and what is to be written into it by itself (promise 3): the orders of its own site.
 * By itself only into the tab an order was made for, with the same origin.
 */
export async function readPageNews(place: PagePlace): Promise<PageNews> {
  const known = readSignedIn(await account.get());
  if (!known) return { orders: [] };
  const host = new URL(place.origin).hostname;
  const [list, bound, { fillOnArrival }] = await Promise.all([orders.get(), bindings.get(), settings.get()]);
  const own = list.filter(
    (order): order is OpenOrder =>
      order.status === 'open' && order.signInId === known.signInId && !order.elsewhere,
  );
  return {
    orders: own.flatMap((order) => {
      const binding = bound[order.id];
      const orderOrigin = binding?.origin ?? order.origin;
      if (!orderOrigin || !isSameSite(new URL(orderOrigin).hostname, host)) return [];
      const here = binding?.tabId === place.tabId && binding.origin === place.origin ? binding : null;
      return [describeOrder(order, here, host, fillOnArrival)];
    }),
  };
}

function describeOrder(
  order: OpenOrder,
  here: Binding | null,
  host: string,
  fillOnArrival: boolean,
): PageOrder {
  const offered = order.messages.filter((sms) => isOfferedOn(sms, host));
  const newest = order.messages.find(({ code }) => code !== null);
  const fills =
    here && fillOnArrival && newest && newest.text !== here.filledSms && fillsUnasked(newest, host);
  return {
    id: order.id,
    phone: order.number,
    expiresAt: order.expiresAt,
    fillPhone: here !== null && !here.phoneFilled && order.number !== null,
    fillCode: fills ? (newest.code?.code ?? null) : null,
    codes: offered.flatMap(({ code }) => (code ? [code.code] : [])),
  };
}

/** An origin-bound SMS is never offered on another site. */
function isOfferedOn({ code }: Sms, host: string): boolean {
  return code !== null && (!code.boundTo || isSameSite(code.boundTo.host, host));
}

/** Only what is sure is written without a click; a code for an embedded frame is not for the document around it. */
function fillsUnasked(sms: Sms, host: string): boolean {
  if (!isOfferedOn(sms, host) || sms.code?.boundTo?.frameHost) return false;
  return sms.code?.confidence === 'bound' || sms.code?.confidence === 'direct';
}
