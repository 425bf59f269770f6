import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageHandlers, PageSender } from '../messages/answer.ts';
import { FailureError } from '../messages/failure.ts';
import type { PageNews } from '../messages/protocol.ts';
import { bindings } from '../storage/items.ts';
import { showBadge } from './announce.ts';
import { changeBinding, findOrder } from './order-store.ts';
import { readPageNews } from './page-news.ts';
import { lookIfDue } from './watch.ts';

/** What a page script may ask for. Nothing here spends, and what goes back is its own site's alone. */
export const pageHandlers: PageHandlers = {
  fieldFound: (_, sender) => newsFor(sender),
  async waiting(_, sender) {
    await lookIfDue().catch(() => {});
    return newsFor(sender);
  },
  async filled(input, sender) {
    await markFilled(parse(filledShape, input), sender);
    return newsFor(sender);
  },
  async openPopup() {
    await browser.action.openPopup();
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

/** Only the top document is served; frames need a grant of their own. */
async function newsFor({ tabId, frameId, origin }: PageSender): Promise<PageNews> {
  return frameId === 0 ? readPageNews({ tabId, origin }) : { orders: [] };
}

/** Believed only from the very page the order was made for. */
async function markFilled(filled: v.InferOutput<typeof filledShape>, sender: PageSender): Promise<void> {
  const { orderId } = filled;
  const binding = (await bindings.get())[orderId];
  if (binding?.tabId !== sender.tabId || binding.origin !== sender.origin || sender.frameId !== 0) return;
  const order = await findOrder(orderId);
  const messages = order?.status === 'open' ? order.messages : [];
  await changeBinding(orderId, (known) => {
    if (!known || filled.what === 'phone') return known && { ...known, phoneFilled: true };
    const sms = messages.find(({ code }) => code?.code === filled.code);
    return sms ? { ...known, filledSms: sms.text } : known;
  });
  await showBadge();
}
