import { expect, it } from 'vitest';
import { filterRows, toSearchText } from '../../src/ui/search-text.ts';

const rows = [
  'Côte d’Ivoire CI +225',
  'United Kingdom GB +44',
  'Türkiye TR +90',
  'Google, YouTube google',
  'Россия RU +7',
].map((text) => ({ text, searchText: toSearchText(text) }));

it.each([
  ['', 5],
  ['   ', 5],
  ['king', 1],
  ['KINGDOM united', 1],
  ['cote', 1],
  ['turk', 1],
  ['tür', 1],
  ['россия', 1],
  ['+44', 1],
  ['you', 1],
  ['united zz', 0],
])('"%s" finds %i', (query, count) => {
  expect(filterRows(rows, query)).toHaveLength(count);
});
