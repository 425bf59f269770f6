import browser from 'webextension-polyfill';
import { FailureError } from '../../messages/failure.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import { setOperationRevise } from '../../onlinesim/activations.ts';
import { mayDismiss } from '../../orders/order.ts';
import { renumber } from '../../orders/renumber.ts';
import { openPlaced } from '../../orders/replace.ts';
import { adopt } from '../../orders/settle.ts';
import { account, bindings, dismissedOperations, readSignedIn } from '../../storage/items.ts';
import { announce, showBadge } from '../announce.ts';
import { type Lent, requireLent } from '../pages/lent.ts';
import { mayTakeByClick, newestCoded } from '../pages/may-fill.ts';
import { bringAssistant } from '../pages/page-scripts.ts';
import { readTab, type Tab } from '../pages/sites.ts';
import { callService } from '../service/call-service.ts';
import { changeOrder, changeOrders, requireOpen } from './order-store.ts';
import { alignAlarm, look } from './watch.ts';

const action = { scope: 'sms-scope', priority: 'user' } as const;

/** Asks for another SMS; older servers go on under another tzid (reference 7.3). */
export async function nextSms(orderId: string): Promise<void> {
  const order = await requireOpen(orderId);
  const tzid = await callService(action, (connection) => setOperationRevise(connection, order.tzid));
  await changeOrders((list) => ({ orders: renumber(list, orderId, tzid), result: undefined }));
}

/** The user picked one of several candidates for a lost order. It is theirs, but nothing is filled by itself. */
export async function adoptOperation(orderId: string, tzid: string): Promise<void> {
  const replaced = await changeOrders((list) => {
    const order = list.find(({ id }) => id === orderId);
    const offered =
      order?.status === 'placing' && order.lost?.candidates.some((candidate) => candidate.tzid === tzid);
    if (!offered) return { orders: list, result: undefined };
    const next = { ...adopt(order, { tzid }, Date.now()), elsewhere: true };
    return { orders: openPlaced(list, order, next), result: order.replaces };
  });
  if (replaced !== undefined) await announce([{ kind: 'replaced', orderId: replaced }]);
  await look('user');
}

/**
 * A click in one of our pages: writes number or newest code into a tab of the same site, over what stands there.
 *
 * @throws FailureError `pageGone` when there is no such page, `notAllowed` when it belongs to another site, `noField`
 *   when the page does not show it afterwards
 */
export async function fillInto({ orderId, what, tabId }: Input<OwnMessages, 'fillInto'>): Promise<void> {
  const lent = await requireLent(orderId);
  const tab = await readTab(tabId);
  if (!tab) throw new FailureError({ code: 'pageGone' });
  await fillTab(orderId, lent, what, tab);
}

/** @throws FailureError as `fillInto` */
export async function fillTab(
  orderId: string,
  lent: Lent,
  what: 'phone' | 'code',
  { tabId, origin }: Tab,
): Promise<void> {
  const sms = newestCoded(lent);
  if (what === 'code' && sms && !mayTakeByClick(sms, lent.asked, origin))
    throw new FailureError({ code: 'notAllowed' });
  const input = what === 'phone' ? { what, phone: lent.number } : { what, code: sms?.code?.code };
  if (!(await bringAssistant(tabId))) throw new FailureError({ code: 'pageGone' });
  const message = { name: 'fill', input: { ...input, orderId, atFocus: false }, origin };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch(() => undefined);
  // No answer at all: the page has gone on with the last digit.
  if (answer === false || answer === null) throw new FailureError({ code: 'noField' });
}

export async function goToTab(orderId: string): Promise<void> {
  const binding = (await bindings.get())[orderId];
  const tab = binding ? await browser.tabs.update(binding.tabId, { active: true }).catch(() => null) : null;
  if (!tab?.windowId) throw new FailureError({ code: 'pageGone' });
  await browser.windows.update(tab.windowId, { focused: true });
}

/** Takes an order off the list, and keeps it off while the service goes on listing it. */
export async function dismissOrder(orderId: string): Promise<void> {
  const signInId = readSignedIn(await account.get())?.signInId ?? '';
  await changeOrders(async (list) => {
    const gone = list.find((order) => order.id === orderId && mayDismiss(order, signInId));
    if (gone && gone.status !== 'placing' && gone.tzid !== null)
      await dismissedOperations.set([...(await dismissedOperations.get()), gone.tzid]);
    return { orders: list.filter((order) => order !== gone), result: undefined };
  });
  await Promise.all([showBadge(), alignAlarm()]);
}

/** The user wants the number after all, although another has taken its place. */
export async function keepNumber(orderId: string): Promise<void> {
  await changeOrder(orderId, (order) => (order.status === 'open' ? { ...order, toReport: false } : null));
}
