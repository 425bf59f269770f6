import type { Order } from '../orders/order.ts';
import { isRecord } from './item.ts';

const required: Record<Order['status'], string[]> = {
  placing: ['openBefore'],
  open: ['tzid', 'messages', 'seenTexts', 'expiresAt', 'closableAt'],
  closed: ['messages', 'outcome', 'closedAt'],
};

/** Reads stored orders one by one: a torn entry must not take the others, and their money, with it. */
export function readOrders(value: unknown): Order[] | undefined {
  return Array.isArray(value) ? value.filter(isOrder) : undefined;
}

function isOrder(value: unknown): value is Order {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.status !== 'string') return false;
  if (!isRecord(value.service) || !isRecord(value.country)) return false;
  if (value.messages !== undefined && !Array.isArray(value.messages)) return false;
  if (typeof value.origin === 'string' && !URL.canParse(value.origin)) return false;
  const fields = required[value.status as Order['status']];
  return fields?.every((field) => value[field] !== undefined) ?? false;
}
