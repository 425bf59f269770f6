import type { HistoryRow } from '../orders/history.ts';
import type { Money } from '../orders/order.ts';

/** A column of the CSV: its head, and what stands in it. Heads are the same in every language, for programs. */
const columns: [head: string, read: (row: HistoryRow) => string][] = [
  ['ordered', ({ placedAt }) => new Date(placedAt).toISOString()],
  ['ended', ({ closedAt }) => new Date(closedAt).toISOString()],
  ['service', ({ service }) => service?.name ?? 'rent'],
  ['country', ({ country }) => country.iso || country.name],
  ['number', ({ number }) => number?.replace(/[^+\d]/g, '') ?? ''],
  ['site', ({ origin }) => origin ?? ''],
  ['result', ({ result }) => result],
  ['spent_usd', ({ spent }) => toDecimal(spent)],
  ['returned_usd', ({ returned }) => toDecimal(returned)],
  ['codes', ({ sms }) => sms.flatMap(({ code }) => code ?? []).join(' ')],
  ['sms', ({ sms }) => sms.map(({ text }) => text).join('\n')],
];

/** As RFC 4180 has it, and with the mark that tells spreadsheets it is UTF-8. */
export function toCsv(rows: HistoryRow[]): string {
  const lines = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** SMS are written by strangers: a spreadsheet must not take one for a formula. Numbers of phones may stay as they are. */
function quote(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) && !/^\+\d+$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Times in ISO 8601, money in US dollars as decimal text; all else as it is kept. */
export function toJson(rows: HistoryRow[]): string {
  const readable = rows.map(({ placedAt, closedAt, spent, returned, ...rest }) => ({
    ...rest,
    placedAt: new Date(placedAt).toISOString(),
    closedAt: new Date(closedAt).toISOString(),
    spentUsd: toDecimal(spent),
    returnedUsd: toDecimal(returned),
  }));
  return `${JSON.stringify({ simfill: 'history', version: 1, orders: readable }, null, 2)}\n`;
}

/** 1100 -> '1.100': all three decimals that money has here. */
function toDecimal(money: Money): string {
  return `${Math.floor(money / 1000)}.${String(money % 1000).padStart(3, '0')}`;
}
