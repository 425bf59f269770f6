import { describe, expect, it } from 'vitest';
import { addToHistory, findHistoryNews, toHistoryRow } from '../../src/orders/history.ts';
import type { Outcome } from '../../src/orders/order.ts';
import type { ClosedRent } from '../../src/orders/rent.ts';
import { closed, gone, open, placing, sms } from '../support/samples.ts';

const cancelled: Outcome = { kind: 'refunded', amount: 1100, why: 'cancelled', sure: false };

describe('a row of history', () => {
  it.each<[Outcome, object | null]>([
    [
      { kind: 'finished', spent: 350 },
      { result: 'finished', spent: 350, returned: 0 },
    ],
    [cancelled, { result: 'cancelled', spent: 0, returned: 1100 }],
    [
      { ...cancelled, why: 'expired' },
      { result: 'expired', spent: 0, returned: 1100 },
    ],
    [{ kind: 'priceChanged', price: 500 }, null],
    [{ kind: 'notOrdered', failure: 'noNumber' }, null],
  ])('%j', (outcome, expected) => {
    const row = toHistoryRow(closed(outcome));
    if (expected === null) expect(row).toBeNull();
    else expect(row).toMatchObject(expected);
  });

  it('has number, site and what came, newest first, and no more than is of use later', () => {
    const { number } = open();
    const messages = [
      sms(`482913 ${'x'.repeat(1000)}`, '482913'),
      ...Array.from({ length: 9 }, (_, i) => sms(`hello ${i}`, null)),
    ];
    const row = toHistoryRow(closed({ kind: 'finished', spent: 350 }, { number, messages }));
    expect(row).toMatchObject({ number: '+44 7700 900142', origin: 'https://shop.example' });
    expect(row?.sms).toHaveLength(5);
    expect(row?.sms[0]?.code).toBe('482913');
    expect(row?.sms[0]?.text).toHaveLength(400);
  });
});

it('a rent is a row for SMS of any sender', () => {
  const outcome: Outcome = { kind: 'finished', spent: 9000 };
  const { number, country } = open();
  const base = {
    id: 'rent',
    signInId: 'me',
    country,
    days: 3,
    accepted: 9000,
    autoRenew: false,
    placedAt: 1,
  };
  const rent: ClosedRent = { ...base, status: 'closed', number, messages: [], closedAt: 2, outcome };
  expect(toHistoryRow(rent)).toMatchObject({ service: null, origin: null, spent: 9000 });
});

describe('what is new for history', () => {
  const ended = closed(cancelled);
  const others = [open({ id: 'open' }), placing({ id: 'placing' })];
  const refused = closed({ kind: 'notOrdered', failure: 'noNumber' }, { id: 'refused' });

  it.each([
    ['nothing ended', others, others, []],
    ['one ended', [...others, open()], [...others, ended], ['cancelled']],
    ['one that never was', others, [...others, refused], []],
    ['nothing changed about it', [ended], [...others, ended], []],
    ['it was seen later that it cost money', [ended], [closed({ kind: 'finished', spent: 1 })], ['finished']],
    ['one was taken off the list', [ended], [], []],
  ])('%s', (_, before, after, results) => {
    expect(findHistoryNews(before, after).map(({ result }) => result)).toEqual(results);
  });
});

describe('adding to history', () => {
  const row = (id: string, closedAt: number) => gone({ id, closedAt });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join('');

  it.each([
    ['the newest stands first', [row('b', 2), row('a', 1)], [row('c', 3)], 'cba'],
    ['one that was told before is there once', [row('b', 2), row('a', 1)], [row('a', 1)], 'ba'],
    ['one that comes late stands in its place', [row('c', 3), row('a', 1)], [row('b', 2)], 'cba'],
    ['the oldest make room', [row('d', 4), row('c', 3), row('b', 2)], [row('e', 5)], 'edc'],
  ])('%s', (_, history, rows, expected) => {
    expect(ids(addToHistory(history, rows, 3))).toBe(expected);
  });

  it('brings a row up to date', () => {
    const history = addToHistory([gone({ result: 'cancelled' })], [gone({ result: 'finished' })], 9);
    expect(history.map(({ result }) => result)).toEqual(['finished']);
  });
});
