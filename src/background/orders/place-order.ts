import { FailureError } from '../../messages/failure.ts';
import type { PlaceOrderInput } from '../../messages/protocol.ts';
import { getNum, type OrderedNumber } from '../../onlinesim/activations.ts';
import { getPrice } from '../../onlinesim/catalogue.ts';
import type { Money, OpenOrder, Order, Outcome, PlacingOrder } from '../../orders/order.ts';
import { mayReplace, openPlaced } from '../../orders/replace.ts';
import { adopt } from '../../orders/settle.ts';
import { tryWithLock } from '../../platform/lock.ts';
import { account, bindings, choices, orders } from '../../storage/items.ts';
import { refreshBalance } from '../account/balance.ts';
import { showBadge, tellBoundPage } from '../announce.ts';
import { bringAssistant, syncSites } from '../pages/page-scripts.ts';
import { readTab, type Tab } from '../pages/sites.ts';
import { callService, needsUser } from '../service/call-service.ts';
import { mayBeDone, toServiceFailure } from '../service/service-failure.ts';
import { describeNumber } from './lent-number.ts';
import { fillTab } from './order-actions.ts';
import { addOrder, changeBinding, changeOrder, changeOrders, findOrder } from './order-store.ts';
import { alignAlarm, askOperations, look } from './watch.ts';

/**
 * Orders a number (promises 1 and 2): one at a time, written to storage before it is sent, the price asked
 * again, and never sent a second time. Every end is in storage, since the popup may be gone by then.
 *
 * @throws FailureError when it was refused; the stored order tells it too. A price that rose and an answer that was
 *   lost are told by the order alone.
 */
export async function placeOrder(input: PlaceOrderInput): Promise<{ orderId: string }> {
  const placed = await tryWithLock('placing', () => place(input));
  if (placed === null) throw new FailureError({ code: 'busy' });
  return { orderId: placed };
}

async function place(input: PlaceOrderInput): Promise<string> {
  const known = await account.get();
  if (known.state !== 'signedIn' || known.mustRenew) throw needsUser(known);
  if ((await orders.get()).some((order) => order.status === 'placing' && order.signInId === known.signInId)) {
    throw new FailureError({ code: 'busy' });
  }
  const tab = input.tabId === null ? null : await readTab(input.tabId);
  // The button said "for this page": where the tab has moved on, it is another page.
  if (input.tabId !== null && tab?.origin !== input.origin) throw new FailureError({ code: 'pageGone' });
  await requireReplaceable(input.replaces, known.signInId);
  const order = createOrder(input, tab, known.signInId);
  await addOrder(order);
  // Neither page nor badge is worth an order.
  await Promise.allSettled([tab && bindPage(order.id, tab), showBadge()]);
  try {
    await send(order);
  } catch (error) {
    const { failure } = await toServiceFailure(error);
    const { code, detail } = failure;
    await closePlacing(order.id, { kind: 'notOrdered', failure: code, ...(detail && { detail }) });
    throw new FailureError(failure);
  }
  return order.id;
}

/** @throws FailureError `smsCame` when the number to be replaced has had one, `wrongOperation` when it is gone */
async function requireReplaceable(orderId: string | undefined, signInId: string): Promise<void> {
  if (orderId === undefined) return;
  const order = await findOrder(orderId);
  if (order?.status !== 'open' || order.signInId !== signInId)
    throw new FailureError({ code: 'wrongOperation' });
  if (!mayReplace(order)) throw new FailureError({ code: 'smsCame' });
}

function createOrder(input: PlaceOrderInput, tab: Tab | null, signInId: string): PlacingOrder {
  return {
    status: 'placing',
    id: crypto.randomUUID(),
    signInId,
    service: input.service,
    country: input.country,
    accepted: input.accepted,
    placedAt: Date.now(),
    origin: tab && !tab.incognito ? tab.origin : null,
    elsewhere: false,
    openBefore: null,
    lost: null,
    ...(input.replaces !== undefined && { replaces: input.replaces }),
  };
}

/** The page is prepared now, while the click on the toolbar button opens it to us; the answer takes seconds. */
async function bindPage(orderId: string, { tabId, origin }: Tab): Promise<void> {
  await changeBinding(orderId, () => ({ tabId, origin, phoneFilled: false, filledSms: null }));
  // Not waited for: no page may hold up an order.
  void bringAssistant(tabId);
  await syncSites();
}

/** @throws FailureError when it is sure that nothing was ordered */
async function send(order: PlacingOrder): Promise<void> {
  const { slug } = order.service;
  const { code } = order.country;
  const options = { scope: 'sms-scope', priority: 'user' } as const;
  const price = await callService(options, (connection) => getPrice(connection, slug, code));
  if (price === null) throw new FailureError({ code: 'noNumber' });
  if (price > order.accepted) return closePlacing(order.id, { kind: 'priceChanged', price });
  const { masks } = await choices.get();
  const open = await askOperations('user');
  await alignAlarm();
  try {
    const openBefore = open.map(({ tzid }) => tzid);
    const ordered = await callService({ ...options, spends: true }, async (connection) => {
      // Only now, right before it leaves: until then an end of the background means that nothing was ordered.
      await changePlacing(order.id, (placing) => ({ ...placing, openBefore }));
      return getNum(connection, slug, code, masks[code]);
    });
    await takeNumber(order.id, ordered, price);
  } catch (error) {
    const { failure } = await toServiceFailure(error);
    if (!mayBeDone(failure)) throw error;
    await markLost(order.id);
    await look('poll').catch(() => {});
  }
}

async function takeNumber(orderId: string, ordered: OrderedNumber, price: Money): Promise<void> {
  const placing = await changeOrders((list) => {
    const found = list.find((order) => order.id === orderId);
    if (found?.status !== 'placing') return { orders: list, result: null };
    return { orders: openPlaced(list, found, readOrdered(found, ordered, price)), result: found };
  });
  if (placing?.replaces === undefined) await tellBoundPage(orderId);
  else await takePage(orderId, placing.replaces);
  await refreshBalance(0).catch(() => {});
}

function readOrdered(placing: PlacingOrder, ordered: OrderedNumber, price: Money): OpenOrder {
  const now = Date.now();
  const order = adopt(placing, ordered, now);
  return {
    ...order,
    sum: price,
    number: ordered.number === null ? null : describeNumber(ordered.number, placing.country.code),
    expiresAt: ordered.secondsLeft === null ? order.expiresAt : now + ordered.secondsLeft * 1000,
    closableAt: ordered.guardSeconds === null ? order.closableAt : now + ordered.guardSeconds * 1000,
  };
}

/** The user's click was for a number in place of the one that stands in the page's field: it is written over it. */
async function takePage(orderId: string, replaced: string): Promise<void> {
  await changeBinding(replaced, () => null);
  const { [orderId]: binding } = await bindings.get();
  const [order, tab] = [await findOrder(orderId), binding ? await readTab(binding.tabId) : null];
  // A page that the tab has moved on to was not what the click was for.
  if (order?.status !== 'open' || !tab || tab.origin !== binding?.origin) return;
  const lent = { ...order, asked: binding.origin };
  await fillTab(orderId, lent, 'phone', tab).catch(() => tellBoundPage(orderId));
}

/** The answer did not come: from now on it is settled by what the service lists (orders/settle.ts). */
function markLost(orderId: string): Promise<void> {
  return changePlacing(orderId, (placing) => ({
    ...placing,
    lost: { since: Date.now(), missingAt: [], candidates: [] },
  }));
}

async function closePlacing(orderId: string, outcome: Outcome): Promise<void> {
  await changePlacing(orderId, ({ lost: _, openBefore: __, replaces: ___, ...base }) => ({
    ...base,
    status: 'closed',
    tzid: null,
    number: null,
    messages: [],
    closedAt: Date.now(),
    outcome,
  }));
  await changeBinding(orderId, () => null);
  await Promise.allSettled([showBadge(), syncSites(), alignAlarm()]);
}

async function changePlacing(orderId: string, change: (placing: PlacingOrder) => Order): Promise<void> {
  await changeOrder(orderId, (order) => (order.status === 'placing' ? change(order) : null));
}

/**
 * A background that starts finds an order on its way that it knows nothing of. Not sent yet: it is over, nothing
 * was spent. Sent: its answer is lost.
 */
export async function recoverPlacing(): Promise<void> {
  for (const order of await orders.get()) {
    if (order.status !== 'placing' || order.lost) continue;
    if (order.openBefore) await markLost(order.id);
    else await closePlacing(order.id, { kind: 'notOrdered', failure: 'interrupted' });
  }
}
