import type { HistoryRow } from '../orders/history.ts';
import type { OwnSuccess } from '../orders/own-success.ts';
import { defineItem, isRecord } from './item.ts';

/** Orders that are over, newest first. Large, so only views of it read it. */
export const history = defineItem<HistoryRow[]>({
  key: 'history',
  area: 'local',
  fallback: [],
  read: readHistory,
});

/** What history says of each service in each country, by `successKey`: small, since every popup needs it at once. */
export const ownSuccess = defineItem<Record<string, OwnSuccess>>({
  key: 'ownSuccess',
  area: 'local',
  fallback: {},
  read: (value) => (isRecord(value) ? (value as Record<string, OwnSuccess>) : undefined),
});

/** Row by row: a torn one takes no other with it. */
export function readHistory(value: unknown): HistoryRow[] | undefined {
  return Array.isArray(value) ? value.filter(isRow) : undefined;
}

function isRow(value: unknown): value is HistoryRow {
  if (!isRecord(value) || !isRecord(value.country)) return false;
  const { id, service, placedAt, closedAt, spent, returned, sms, origin } = value;
  if (typeof origin === 'string' && !URL.canParse(origin)) return false;
  if (service !== null && !isRecord(service)) return false;
  const numbers = [placedAt, closedAt, spent, returned];
  return (
    typeof id === 'string' && numbers.every(Number.isFinite) && Array.isArray(sms) && sms.every(isRecord)
  );
}
