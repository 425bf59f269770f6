import { judgeLost } from './judge-lost.ts';
import type { Operation } from './operation.ts';
import type { ClosedOrder, OpenOrder, Order, PlacingOrder } from './order.ts';
import * as rules from './rules.ts';

/**
 * Settles an order whose answer was lost, by what the service lists as open: a new operation of the same service and
 * country is it. An order whose answer may still come is left alone.
 */
export function settle(order: PlacingOrder, orders: Order[], operations: Operation[], now: number): Order {
  if (!order.lost) return order;
  const verdict = judgeLost(order.lost, findCandidates(order, orders, operations), now);
  switch (verdict.kind) {
    case 'found':
      return adopt(order, verdict.candidate, now);
    case 'notDone':
      return closeAsNotOrdered(order, now);
    case 'open':
      return { ...order, lost: verdict.lost };
  }
}

/** The order has become this operation. Its number and messages follow from the operation itself. */
export function adopt(order: PlacingOrder, operation: { tzid: string }, now: number): OpenOrder {
  const { lost: _, openBefore: __, replaces: ___, ...base } = order;
  return {
    ...base,
    status: 'open',
    tzid: operation.tzid,
    number: null,
    sum: null,
    expiresAt: now + rules.activationMs,
    closableAt: order.placedAt + rules.guardMs,
    messages: [],
    seenTexts: [],
    missingSince: null,
    listed: false,
  };
}

export function closeAsNotOrdered(order: PlacingOrder, now: number): ClosedOrder {
  const { lost: _, openBefore: __, replaces: ___, ...base } = order;
  const outcome = { kind: 'notOrdered', failure: 'lostOrder' } as const;
  return { ...base, status: 'closed', tzid: null, number: null, messages: [], closedAt: now, outcome };
}

function findCandidates(order: PlacingOrder, orders: Order[], operations: Operation[]): Operation[] {
  const taken = new Set(order.openBefore ?? []);
  for (const other of orders) if (other.status !== 'placing' && other.tzid) taken.add(other.tzid);
  return operations.filter(
    (operation) =>
      !taken.has(operation.tzid) &&
      (operation.country === null || operation.country === order.country.code) &&
      isSameService(operation.service, order),
  );
}

/** A slug as a rule, but the service's own sample shows a title (reference 7.2). */
export function isSameService(service: string, order: Pick<Order, 'service'>): boolean {
  const told = service.toLowerCase();
  return told === order.service.slug.toLowerCase() || told === order.service.name.toLowerCase();
}
