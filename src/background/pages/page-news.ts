import type { PageNews, PageOrder } from '../../messages/protocol.ts';
import {
  type ClosedOrder,
  isLive,
  type LentNumber,
  type OpenOrder,
  type Order,
  type Sms,
} from '../../orders/order.ts';
import type { OpenRent } from '../../orders/rent.ts';
import {
  account,
  type Binding,
  bindings,
  orders,
  readSignedIn,
  type Settings,
  settings,
} from '../../storage/items.ts';
import { rents } from '../../storage/rents.ts';
import { type BindingInUse, isInUse } from './in-use.ts';
import { readUsed } from './lent.ts';
import {
  isBoundHere,
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
  const [known, list, rented, bound, kept, quietUntil] = await Promise.all([
    account.get(),
    orders.get(),
    rents.get(),
    bindings.get(),
    settings.get(),
    readQuietUntil(new URL(place.origin).hostname),
  ]);
  const speaks = quietUntil <= Date.now();
  const signInId = readSignedIn(known)?.signInId;
  return {
    offerNumbers: kept.offerNumbers && speaks,
    offerCodes: kept.offerCodes && speaks,
    orders: [
      ...list.flatMap((order) => {
        const binding = bound[order.id];
        if (order.signInId !== signInId || order.elsewhere || !concernsPages(order, binding)) return [];
        return describe(lentByOrder(order, binding), place, kept) ?? [];
      }),
      ...Object.entries(bound).flatMap(([id, binding]) => {
        if (!isInUse(binding)) return [];
        const rent = rented.find((known) => known.id === id);
        if (rent && (rent.status !== 'open' || rent.signInId !== signInId)) return [];
        return describe(lentForUse(id, binding, rent), place, kept) ?? [];
      }),
    ],
  };
}

function concernsPages(order: Order, binding: Binding | undefined): order is OpenOrder | ClosedOrder {
  return order.status === 'open' || isLate(order, binding, Date.now());
}

/** What pages may hear about: a number of an order, a rented one, or a public one. */
interface LentHere {
  id: string;
  binding: Binding | undefined;
  /** The origin it was asked for on. */
  asked: string | null;
  number: LentNumber | null;
  /** The number may be offered. */
  offered: boolean;
  waits: boolean;
  expiresAt: number;
  messages: Sms[];
}

function lentByOrder(order: OpenOrder | ClosedOrder, binding: Binding | undefined): LentHere {
  const { id, number, messages } = order;
  return {
    id,
    binding,
    asked: binding?.origin ?? order.origin,
    number,
    // One that the site refused, and another has taken the place of, is not offered again.
    offered: order.status === 'open' && !order.toReport,
    waits: isLive(order),
    expiresAt: order.status === 'open' ? order.expiresAt : order.closedAt,
    messages,
  };
}

/** @param rent undefined: a public number, whose messages are for nobody's field */
function lentForUse(id: string, binding: BindingInUse, rent: OpenRent | undefined): LentHere {
  const { number, until } = binding.use;
  return {
    id,
    binding,
    asked: binding.origin,
    number,
    offered: true,
    waits: rent !== undefined,
    expiresAt: until,
    messages: rent ? readUsed(rent, binding) : [],
  };
}

/** null: it is none of this page's business. */
function describe(lent: LentHere, place: PagePlace, { fillOnArrival, webOtp }: Settings): PageOrder | null {
  const { id, binding, asked, number, messages } = lent;
  const ofThisSite = asked !== null && isSameOriginSite(asked, place.origin);
  const offered = messages.filter((sms) => mayTakeByClick(sms, asked, place.origin));
  const codes = listCodes(offered);
  if (!ofThisSite && codes.length === 0) return null;
  const here = place.frameId === 0 && binding?.tabId === place.tabId && binding.origin === place.origin;
  const newest = newestCoded(lent);
  const fills =
    fillOnArrival &&
    binding !== undefined &&
    newest !== undefined &&
    newest.text !== binding.filledSms &&
    mayTakeUnasked(newest, binding, place);
  const { host } = new URL(place.origin);
  return {
    id,
    phone: ofThisSite && lent.offered ? number : null,
    waits: lent.waits,
    expiresAt: lent.expiresAt,
    fillPhone: here && lent.offered && number !== null && !binding.phoneFilled,
    fillCode: fills ? (newest.code?.code ?? null) : null,
    codes,
    boundCodes: webOtp ? listCodes(offered.filter((sms) => isBoundHere(sms, place))) : [],
    otherHost: asked !== null && new URL(asked).host !== host ? host : null,
  };
}

function listCodes(messages: Sms[]): string[] {
  return [...new Set(messages.flatMap(({ code }) => (code ? [code.code] : [])))];
}
