import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageHandlers, PageSender } from '../messages/answer.ts';
import { FailureError } from '../messages/failure.ts';
import type { PageNews } from '../messages/protocol.ts';
import { type Binding, bindings } from '../storage/items.ts';
import { showBadge } from './announce.ts';
import { changeBinding } from './orders/order-store.ts';
import { lookIfDue } from './orders/watch.ts';
import { readMessages } from './pages/lent.ts';
import type { PagePlace } from './pages/may-fill.ts';
import { openPopupFor } from './pages/open-popup.ts';
import { readPageNews } from './pages/page-news.ts';
import { bringAssistant } from './pages/page-scripts.ts';
import { keepQuiet, readQuietUntil } from './pages/quiet-sites.ts';
import { readTab } from './pages/sites.ts';

/** What a page script may ask for. Nothing here spends, and what goes back is its own site's alone. */
export const pageHandlers: PageHandlers = {
  async fieldFound(_, { tabId, frameId, origin }) {
    const quietUntil = await readQuietUntil(new URL(origin).hostname);
    if (quietUntil > Date.now()) return { quietUntil };
    const came = await bringAssistant(tabId, frameId);
    return { quietUntil: came ? Number.MAX_SAFE_INTEGER : 0 };
  },
  readNews: (_, sender) => newsFor(sender),
  async waiting(_, sender) {
    await lookIfDue().catch(() => {});
    return newsFor(sender);
  },
  async filled(input, sender) {
    await markFilled(parse(filledShape, input), sender);
    return newsFor(sender);
  },
  async notFilled(input, sender) {
    const { orderId } = parse(v.object({ orderId: v.string() }), input);
    await changeToldBinding(orderId, sender, (known) => ({ ...known, filledSms: null }));
    return newsFor(sender);
  },
  openPopup: (_, { tabId }) => openPopupFor(tabId),
  async switchOff(input, { tabId, origin }) {
    const { forGood } = parse(v.object({ forGood: v.boolean() }), input);
    const { incognito } = await browser.tabs.get(tabId);
    await keepQuiet(new URL(origin).hostname, forGood, incognito);
  },
};
const filledShape = v.variant('what', [
  v.object({ what: v.literal('phone'), orderId: v.string() }),
  v.object({ what: v.literal('code'), orderId: v.string(), code: v.string() }),
]);

function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (!result.success) throw new FailureError({ code: 'programError' });
  return result.output;
}

async function newsFor(sender: PageSender): Promise<PageNews> {
  return readPageNews(await locate(sender));
}

async function locate({ tabId, frameId, origin }: PageSender): Promise<PagePlace> {
  const topOrigin = frameId === 0 ? origin : ((await readTab(tabId))?.origin ?? null);
  return { tabId, frameId, origin, topOrigin };
}

async function markFilled(filled: v.InferOutput<typeof filledShape>, sender: PageSender): Promise<void> {
  const messages = await readMessages(filled.orderId);
  await changeToldBinding(filled.orderId, sender, (known) => {
    if (filled.what === 'phone') return { ...known, phoneFilled: true };
    const sms = messages.find(({ code }) => code?.code === filled.code);
    return sms ? { ...known, filledSms: sms.text } : known;
  });
}

/** A page is believed only about an order that it is told of. */
async function changeToldBinding(
  orderId: string,
  sender: PageSender,
  change: (known: Binding) => Binding,
): Promise<void> {
  const binding = (await bindings.get())[orderId];
  if (binding?.tabId !== sender.tabId) {
    const told = await newsFor(sender);
    if (!told.orders.some(({ id }) => id === orderId)) return;
  }
  await changeBinding(orderId, (known) => known && change(known));
  await showBadge();
}
