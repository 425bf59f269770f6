import { describe, expect, it } from 'vitest';
import { successKey } from '../../../src/orders/own-success.ts';
import { sortRows, toRows } from '../../../src/popup/numbers/sort-offers.ts';
import { type Choices, defaultChoices, type Offer } from '../../../src/storage/items.ts';
import { filterRows } from '../../../src/ui/search-text.ts';
import { offer, telegram } from '../../support/samples.ts';

const inCountry = (code: number, iso: string, price: number, stock: number): Offer =>
  offer({ country: { code, iso, name: iso }, price, stock });
const offers = [
  inCountry(49, 'DE', 1280, 640),
  inCountry(31, 'NL', 350, 902),
  inCountry(81, 'JP', 100, 0),
  inCountry(43, 'AT', 350, 5),
];

const success = new Map([
  [successKey('telegram', 49), { finished: 2, tried: 2 }],
  [successKey('telegram', 31), { finished: 0, tried: 1 }],
  [successKey('telegram', 81), { finished: 9, tried: 9 }],
]);

const cases: [string, Choices['sort'], number[], string[]][] = [
  [
    'by own success, the best first',
    { key: 'success', descending: true },
    [],
    ['Germany', 'Austria', 'Netherlands', 'Japan'],
  ],
  ['by price', { key: 'price', descending: false }, [], ['Austria', 'Netherlands', 'Germany', 'Japan']],
  [
    'by price, dearest first',
    { key: 'price', descending: true },
    [],
    ['Germany', 'Austria', 'Netherlands', 'Japan'],
  ],
  ['by stock', { key: 'stock', descending: true }, [], ['Netherlands', 'Germany', 'Austria', 'Japan']],
  ['by name', { key: 'name', descending: false }, [], ['Austria', 'Germany', 'Netherlands', 'Japan']],
  [
    'starred before all',
    { key: 'price', descending: false },
    [49, 81],
    ['Germany', 'Japan', 'Austria', 'Netherlands'],
  ],
];

describe('rows of number stats', () => {
  it.each(cases)('%s', (_, sort, starredCountries, expected) => {
    const rows = toRows(offers, 'service', { ...defaultChoices, starredCountries });
    expect(sortRows(rows, sort, success).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['netherl', 1],
    ['+49', 1],
    ['austria', 1],
    ['ger', 1],
    ['германия', 1],
    ['Allemagne', 1],
    ['德国', 1],
    ['japón', 1],
    ['österreich', 1],
  ])('of countries are found by "%s"', (query, count) => {
    expect(filterRows(toRows(offers, 'service', defaultChoices), query)).toHaveLength(count);
  });

  it('of services are found by name and by slug', () => {
    const rows = toRows([offer(), offer({ service: { slug: '3223', name: 'Facebook' } })], 'country', {
      ...defaultChoices,
      starredServices: [telegram.slug],
    });
    expect(rows.map(({ name, starred }) => [name, starred])).toEqual([
      ['Telegram', true],
      ['Facebook', false],
    ]);
    expect(filterRows(rows, '3223')).toHaveLength(1);
    expect(filterRows(rows, 'face')).toHaveLength(1);
  });
});
