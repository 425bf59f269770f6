import { extractCode } from '../codes/extract-code.ts';
import { findNewTexts } from './new-texts.ts';
import type { Operation } from './operation.ts';
import {
  type ClosedOrder,
  costOf,
  type OpenOrder,
  type Order,
  type Outcome,
  type PlacingOrder,
  type RefundReason,
  type Sms,
} from './order.ts';
import { followRenumbered } from './renumber.ts';
import { findReplaced, markReplaced } from './replace.ts';
import * as rules from './rules.ts';
import { settle } from './settle.ts';

/** What just happened, for those who announce and deliver. */
export type OrderEvent =
  | { kind: 'numberReady'; orderId: string }
  | { kind: 'smsArrived'; orderId: string; sms: Sms }
  | { kind: 'closed'; orderId: string; outcome: Outcome }
  /** Another number has taken its place. */
  | { kind: 'replaced'; orderId: string }
  | { kind: 'choiceNeeded'; orderId: string };

export interface Advanced {
  orders: Order[];
  events: OrderEvent[];
}

/**
 * The one place where an answer of the service changes orders: what was known, what the service says is open,
 * and the time, make what is known now and what just happened. Pure, so that a background that ended between
 * any two lines can do it again.
 *
 * @param orders all stored orders, newest first
 * @param operations the whole list of one good answer
 * @param now ms since the epoch
 * @param signInId orders of other sign-ins are left as they are
 * @param dismissed tzids that the user has taken off the list
 */
export function advance(
  orders: Order[],
  operations: Operation[],
  now: number,
  signInId: string,
  dismissed: string[] = [],
): Advanced {
  const events: OrderEvent[] = [];
  const byTzid = new Map(operations.map((operation) => [operation.tzid, operation]));
  const known = followRenumbered(orders, operations);
  const moved = known.map((order) => {
    // A tzid that this account lists is this account's, whoever was signed in when it was ordered.
    const isOurs = order.signInId === signInId || (order.status === 'open' && byTzid.has(order.tzid));
    if (!isOurs) return order;
    const [next, happened] = advanceOne({ ...order, signInId }, known, byTzid, now);
    events.push(...happened);
    return next;
  });
  const replaced = findReplaced(known, moved);
  events.push(...replaced.map((orderId) => ({ kind: 'replaced' as const, orderId })));
  const wanted = operations.filter(({ tzid }) => !dismissed.includes(tzid));
  const found = adoptStrangers(moved, wanted, now, signInId);
  return { orders: [...found, ...markReplaced(moved, replaced)], events };
}

type Step = [order: Order, events: OrderEvent[]];

function advanceOne(order: Order, orders: Order[], byTzid: Map<string, Operation>, now: number): Step {
  switch (order.status) {
    case 'closed':
      return [order, []];
    case 'placing': {
      const next = settle(order, orders, [...byTzid.values()], now);
      if (next.status !== 'open') return [next, describeSettling(order, next)];
      const operation = byTzid.get(next.tzid);
      return operation ? advanceListed(next, operation, now) : [next, []];
    }
    case 'open': {
      const operation = byTzid.get(order.tzid);
      return operation ? advanceListed(order, operation, now) : advanceMissing(order, now);
    }
  }
}

function describeSettling(before: PlacingOrder, after: Order): OrderEvent[] {
  if (after.status === 'closed') return [{ kind: 'closed', orderId: after.id, outcome: after.outcome }];
  const hadChoice = (before.lost?.candidates.length ?? 0) > 0;
  const hasChoice = after.status === 'placing' && (after.lost?.candidates.length ?? 0) > 0;
  return hasChoice && !hadChoice ? [{ kind: 'choiceNeeded', orderId: after.id }] : [];
}

/** The service lists it: take over what it says. */
function advanceListed(order: OpenOrder, operation: Operation, now: number): Step {
  const events: OrderEvent[] = [];
  const number = operation.number ?? order.number;
  if (number && !order.number) events.push({ kind: 'numberReady', orderId: order.id });
  const fresh = findNewTexts(order.seenTexts, operation.texts).map((text) => readSms(text, now));
  const seen = new Set(order.messages.map((sms) => sms.text));
  // In the order they came: of several notices of one order the last one stands.
  const unseen = fresh.toReversed().filter((sms) => !seen.has(sms.text));
  events.push(...unseen.map((sms) => smsArrived(order.id, sms)));
  const next: OpenOrder = {
    ...order,
    number,
    sum: operation.sum ?? order.sum,
    expiresAt: follow(order.expiresAt, operation.secondsLeft, now),
    closableAt: follow(order.closableAt, operation.guardSeconds, now),
    messages: foldDoubles([...fresh, ...order.messages]),
    seenTexts: operation.texts,
    missingSince: null,
    listed: true,
    listedAt: now,
    // An SMS has come after all: it is paid for, and somebody waits for it.
    toReport: order.toReport === true && operation.state !== 'answered' && operation.texts.length === 0,
  };
  if (operation.state === 'overOk') return conclude(next, finished(next), now, events);
  if (operation.state === 'overEmpty') {
    const hadSms = next.messages.length > 0;
    return conclude(next, hadSms ? finished(next) : refunded(next, 'expired', true), now, events);
  }
  const inVain = operation.state === 'numberless' && number === null;
  if (inVain && now >= order.placedAt + rules.numberlessMs)
    return conclude(next, { kind: 'notOrdered', failure: 'noNumber' }, now, events);
  return [next, events];
}

/**
 * A good answer does not list it. A finished activation just vanishes (reference 7.5), so what was seen last
 * decides; but not by a single answer, and not right after it was ordered.
 */
function advanceMissing(order: OpenOrder, now: number): Step {
  // Where the clock was set back since, what was noted by it counts for nothing.
  const isNew = now >= order.placedAt && now < order.placedAt + rules.listingMs;
  if (!order.listed && isNew) return [order, []];
  if (order.missingSince === null || order.missingSince > now) return [{ ...order, missingSince: now }, []];
  if (now < order.missingSince + rules.missingMs) return [order, []];
  if (order.messages.length > 0) return conclude(order, finished(order), now, []);
  const ranOut = now >= order.expiresAt - rules.expirySlackMs;
  return conclude(order, refunded(order, ranOut ? 'expired' : 'elsewhere'), now, []);
}

/** Operations that none of our orders knows: opened elsewhere. Shown unbound, never filled by themselves. */
function adoptStrangers(
  orders: Order[],
  operations: Operation[],
  now: number,
  signInId: string,
): OpenOrder[] {
  // While an order is on its way a new operation may be its own: it is settled first.
  if (orders.some((order) => order.status === 'placing' && order.signInId === signInId)) return [];
  // One that was given up, as no number came, and lives after all is taken up anew: its money is held.
  const known = new Set(orders.flatMap((order) => (isKnown(order) ? order.tzid : [])));
  return operations
    .filter(({ tzid, state }) => !known.has(tzid) && (state === 'waiting' || state === 'answered'))
    .map((operation) => {
      const blank: OpenOrder = {
        status: 'open',
        id: `tzid-${operation.tzid}`,
        signInId,
        service: { slug: operation.service, name: operation.title ?? operation.service },
        country: { code: operation.country ?? 0, iso: operation.number?.country ?? '', name: '' },
        accepted: operation.sum ?? 0,
        placedAt: now,
        origin: null,
        elsewhere: true,
        tzid: operation.tzid,
        number: null,
        sum: null,
        expiresAt: now + rules.activationMs,
        closableAt: now,
        messages: [],
        seenTexts: [],
        missingSince: null,
        listed: true,
      };
      const [order] = advanceListed(blank, operation, now);
      return order as OpenOrder;
    });
}

function isKnown(order: Order): order is OpenOrder | ClosedOrder {
  return order.status === 'open' || (order.status === 'closed' && order.outcome.kind !== 'notOrdered');
}

/**
 * Closes an order, with what became of the money.
 *
 * @param openUntil when it was last known to be open; without it, when the service listed it last
 */
export function conclude(
  order: OpenOrder,
  outcome: Outcome,
  now: number,
  events: OrderEvent[] = [],
  openUntil = order.listedAt,
): [ClosedOrder, OrderEvent[]] {
  const { id, signInId, service, country, accepted, placedAt, origin, elsewhere, tzid, number, messages } =
    order;
  const base = {
    id,
    signInId,
    service,
    country,
    accepted,
    placedAt,
    origin,
    elsewhere,
    tzid,
    number,
    messages,
  };
  return [
    { ...base, status: 'closed', closedAt: now, openUntil: openUntil ?? order.placedAt, outcome },
    [...events, { kind: 'closed', orderId: id, outcome }],
  ];
}

/** What closing it now would mean: with an SMS the price is spent, without one it comes back (reference 7.4). */
export function outcomeOfClosing(order: OpenOrder, why: 'cancelled' | 'reported'): Outcome {
  return order.messages.length > 0 ? finished(order) : refunded(order, why);
}

function finished(order: OpenOrder): Outcome {
  return { kind: 'finished', spent: costOf(order) };
}

function refunded(order: OpenOrder, why: RefundReason, sure = false): Outcome {
  return { kind: 'refunded', amount: costOf(order), why, sure };
}

/** An SMS as we first see it, with its code. */
export function readSms(text: string, now: number): Sms {
  return { text, at: now, code: extractCode(text) };
}

function smsArrived(orderId: string, sms: Sms): OrderEvent {
  return { kind: 'smsArrived', orderId, sms };
}

function foldDoubles(messages: Sms[]): Sms[] {
  const seen = new Set<string>();
  return messages.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** A moment that the service tells as seconds from now; moved only when it differs by more than rounding. */
function follow(known: number, seconds: number | null, now: number): number {
  if (seconds === null) return known;
  const told = now + seconds * 1000;
  return Math.abs(told - known) > rules.jitterMs ? told : known;
}
