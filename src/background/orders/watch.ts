import browser from 'webextension-polyfill';
import { getState } from '../../onlinesim/activations.ts';
import { advance, type OrderEvent } from '../../orders/advance.ts';
import type { Operation } from '../../orders/operation.ts';
import { isLive } from '../../orders/order.ts';
import { isRenumbered } from '../../orders/renumber.ts';
import { account, bindings, dismissedOperations, orders, readSignedIn } from '../../storage/items.ts';
import { refreshBalance } from '../account/balance.ts';
import { announce } from '../announce.ts';
import { hasRestlessRents } from '../rents/rent-store.ts';
import { lookAtRents, lookAtRentsIfDue } from '../rents/watch-rents.ts';
import { callService } from '../service/call-service.ts';
import type { Priority } from '../service/request-queue.ts';
import { describeNumber } from './lent-number.ts';
import { changeOrders } from './order-store.ts';

/**
 * Asks for news, in two gears. Fast: a visible page or popup that waits says so every 5 s, and its message
 * asks. Slow: an alarm each 30 s while anything is open. Nothing open: no alarm, no request.
 */

const alarmName = 'watch';
const fastGearMs = 5_000;

let lastLook = 0;

/**
 * The alarm is there exactly while something is open (promise 6). Set before an order is sent, so that its end is
 * noticed whatever happens to us.
 */
export async function alignAlarm(): Promise<void> {
  const isNeeded = (await hasLiveOrders()) || (await hasRestlessRents()) || (await hasUses());
  if (!isNeeded) await browser.alarms.clear(alarmName);
  else if (!(await browser.alarms.get(alarmName)))
    await browser.alarms.create(alarmName, { periodInMinutes: 0.5 });
}

export function isWatchAlarm(name: string): boolean {
  return name === alarmName;
}

/** The slow gear, also at the start of the background: alarms end with the session in Firefox. */
export async function watchIfNeeded(): Promise<void> {
  await alignAlarm();
  const [live, restless] = [await hasLiveOrders(), await hasRestlessRents()];
  await Promise.allSettled([live && look('poll'), restless && lookAtRents('poll')]);
  await alignAlarm();
}

/**
 * The fast gear: asks when the last answer is 5 s old and something is open.
 *
 * @param idleMs how old it may be where nothing is open; a page of ours asks then too, for numbers opened elsewhere
 */
export async function lookIfDue(idleMs = Number.POSITIVE_INFINITY): Promise<void> {
  const age = Date.now() - lastLook;
  // A clock that was set back counts as old.
  const due = age < 0 || age >= ((await hasLiveOrders()) ? fastGearMs - 500 : idleMs);
  await Promise.all([due && look('poll'), lookAtRentsIfDue()]);
}

const looking = new Map<Priority, Promise<void>>();

/**
 * Asks what is open and moves all orders by it. Whoever asks meanwhile shares the look: one answer must not count
 * twice toward "was not ordered".
 *
 * @throws FailureError
 */
export function look(priority: Priority): Promise<void> {
  const underWay = looking.get(priority);
  if (underWay) return underWay;
  const started = moveOrders(priority).finally(() => looking.delete(priority));
  looking.set(priority, started);
  return started;
}

async function moveOrders(priority: Priority): Promise<void> {
  lastLook = Date.now();
  const asked = readSignedIn(await account.get());
  const before = await orders.get();
  const operations = await askOperations(priority);
  const events = await changeOrders(async (list) => {
    const known = readSignedIn(await account.get());
    // An answer to one account says nothing of another's orders.
    if (!known || known.signInId !== asked?.signInId) return { orders: list, result: [] };
    if (isRenumbered(before, list)) return { orders: list, result: [] };
    const dismissed = await keepListed(operations);
    const advanced = advance(list, operations, Date.now(), known.signInId, dismissed);
    return { orders: advanced.orders, result: advanced.events };
  });
  await finishLook(events);
}

/** What was dismissed is remembered only for as long as the service lists it. */
async function keepListed(operations: Operation[]): Promise<string[]> {
  const before = await dismissedOperations.get();
  const listed = new Set(operations.map(({ tzid }) => tzid));
  const after = before.filter((tzid) => listed.has(tzid));
  if (after.length < before.length) await dismissedOperations.set(after);
  return after;
}

async function finishLook(events: OrderEvent[]): Promise<void> {
  if (events.length > 0) await announce(events);
  await alignAlarm();
  if (events.some(({ kind }) => kind === 'closed' || kind === 'smsArrived'))
    await refreshBalance(0).catch(() => {});
}

/** What is open at the service, with its numbers described. */
export async function askOperations(priority: Priority): Promise<Operation[]> {
  const joinKey = `getState ${priority}`;
  const raw = await callService({ scope: 'sms-scope', priority, joinKey }, (connection) =>
    getState(connection),
  );
  return raw.map((operation) => ({
    ...operation,
    number: operation.number === null ? null : describeNumber(operation.number, operation.country),
  }));
}

/** Numbers in use are let go of by the alarm. */
async function hasUses(): Promise<boolean> {
  return Object.values(await bindings.get()).some(({ use }) => use !== undefined);
}

async function hasLiveOrders(): Promise<boolean> {
  const known = readSignedIn(await account.get());
  if (!known) return false;
  return (await orders.get()).some((order) => isLive(order) && order.signInId === known.signInId);
}
