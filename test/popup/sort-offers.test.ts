import { describe, expect, it } from 'vitest';
import { sortRows, toRows } from '../../src/popup/sort-offers.ts';
import { type Choices, defaultChoices, type Offer } from '../../src/storage/items.ts';
import { filterRows } from '../../src/ui/search-text.ts';
import { offer, telegram } from '../support/samples.ts';

const inCountry = (code: number, iso: string, price: number, stock: number): Offer =>
  offer({ country: { code, iso, name: iso }, price, stock });
const offers = [
  inCountry(49, 'DE', 1280, 640),
  inCountry(31, 'NL', 350, 902),
  inCountry(81, 'JP', 100, 0),
  inCountry(43, 'AT', 350, 5),
];

const cases: [string, Choices['sort'], number[], string[]][] = [
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
    expect(sortRows(rows, sort).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['netherl', 1],
    ['+49', 1],
    ['at', 1],
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
