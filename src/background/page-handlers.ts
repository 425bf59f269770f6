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
    const { orderId, what, ok } = parse(filledShape, input);
    if (ok) await markFilled(orderId, what, sender);
    return newsFor(sender);
  },
  async openPopup() {
    await browser.action.openPopup();
  },
};

const filledShape = v.object({ orderId: v.string(), what: v.picklist(['phone', 'code']), ok: v.boolean() });

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
async function markFilled(orderId: string, what: 'phone' | 'code', sender: PageSender): Promise<void> {
  const binding = (await bindings.get())[orderId];
  if (binding?.tabId !== sender.tabId || binding.origin !== sender.origin || sender.frameId !== 0) return;
  const order = await findOrder(orderId);
  const newest = order?.status === 'open' ? (order.messages[0]?.text ?? null) : null;
  await changeBinding(orderId, (known) => {
    if (!known) return null;
    return what === 'phone' ? { ...known, phoneFilled: true } : { ...known, filledSms: newest };
  });
  await showBadge();
}
