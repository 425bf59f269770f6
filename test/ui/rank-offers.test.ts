import { describe, expect, it } from 'vitest';
import type { ClosedOrder, Order, Outcome } from '../../src/orders/order.ts';
import type { Offer } from '../../src/storage/items.ts';
import { countOwnSuccess, expectedSuccess, successKey } from '../../src/ui/own-success.ts';
import { rankOffers } from '../../src/ui/rank-offers.ts';

const service = { slug: 'telegram', name: 'Telegram' };
const offer = (code: number, price: number, stock: number): Offer => ({
  service,
  country: { code, iso: '', name: String(code) },
  price,
  stock,
  popular: false,
});
const ended = (code: number, outcome: Outcome): ClosedOrder => ({
  status: 'closed',
  id: `${code}`,
  signInId: 'me',
  service,
  country: { code, iso: '', name: '' },
  accepted: 350,
  placedAt: 0,
  origin: null,
  elsewhere: false,
  tzid: '1',
  number: null,
  messages: [],
  closedAt: 0,
  outcome,
});
const came = (code: number) => ended(code, { kind: 'finished', spent: 350 });
const missed = (code: number) => ended(code, { kind: 'refunded', amount: 350, why: 'expired', sure: true });
const never = (code: number) => ended(code, { kind: 'notOrdered', failure: 'noNumber' });

describe('own success', () => {
  it('counts what was ordered, by service and country', () => {
    const counts = countOwnSuccess([came(31), came(31), missed(31), never(31), missed(48), never(44)]);
    expect(Object.fromEntries(counts)).toEqual({
      [successKey('telegram', 31)]: { finished: 2, tried: 3 },
      [successKey('telegram', 48)]: { finished: 0, tried: 1 },
    });
  });

  it.each([
    [undefined, 0.5],
    [{ finished: 3, tried: 3 }, 0.8],
    [{ finished: 0, tried: 1 }, 1 / 3],
    [{ finished: 1, tried: 2 }, 0.5],
  ])('%j lets expect %d', (own, expected) => {
    expect(expectedSuccess(own)).toBeCloseTo(expected);
  });
});

describe('rankOffers', () => {
  const cases: [string, Offer[], Order[], number[]][] = [
    [
      'by price, where nothing is known',
      [offer(1, 500, 9), offer(2, 300, 9), offer(3, 400, 9)],
      [],
      [2, 3, 1],
    ],
    ['own success before price', [offer(1, 500, 9), offer(2, 300, 9)], [came(1)], [1, 2]],
    ['own failure after what was not tried', [offer(1, 100, 9), offer(2, 300, 9)], [missed(1)], [2, 1]],
    ['nothing in stock last, however good', [offer(1, 100, 0), offer(2, 300, 1)], [came(1), came(1)], [2, 1]],
    ['the larger stock at the same price', [offer(1, 300, 5), offer(2, 300, 80)], [], [2, 1]],
  ];
  it.each(cases)('%s', (_, offers, orders, expected) => {
    const ranked = rankOffers(offers, countOwnSuccess(orders));
    expect(ranked.map(({ country }) => country.code)).toEqual(expected);
  });
});
