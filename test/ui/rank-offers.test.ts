import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../src/orders/history.ts';
import { countOwnSuccess } from '../../src/orders/own-success.ts';
import type { Offer } from '../../src/storage/items.ts';
import { rankOffers } from '../../src/ui/rank-offers.ts';
import { gone } from '../support/samples.ts';

const service = { slug: 'telegram', name: 'Telegram' };
const offer = (code: number, price: number, stock: number): Offer => ({
  service,
  country: { code, iso: '', name: String(code) },
  price,
  stock,
  popular: false,
});
const came = (code: number) => gone({ country: { code, iso: '', name: '' } });
const missed = (code: number) => gone({ country: { code, iso: '', name: '' }, result: 'expired' });

describe('rankOffers', () => {
  const cases: [string, Offer[], HistoryRow[], number[]][] = [
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
  it.each(cases)('%s', (_, offers, history, expected) => {
    const ranked = rankOffers(offers, new Map(Object.entries(countOwnSuccess(history))));
    expect(ranked.map(({ country }) => country.code)).toEqual(expected);
  });
});
