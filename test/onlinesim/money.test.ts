import { expect, it } from 'vitest';
import { parseMoney } from '../../src/onlinesim/money.ts';

it.each([
  ['0.98', 980],
  ['41.730', 41_730],
  ['1674.540', 1_674_540],
  [' 1.1 ', 1_100],
  [1.1, 1_100],
  [27, 27_000],
  [0.55000000000000004, 550],
  ['0.55000000000000004', 550],
  ['0.0005', 1],
  ['0.00049', 0],
  [1e-7, 0],
  ['-3.1', -3_100],
  ['-0.0001', 0],
  [0, 0],
  [null, null],
  [undefined, null],
  ['', null],
  ['free', null],
  ['1,50', null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [{}, null],
  ['1'.repeat(20), null],
])('%j is %j thousandths', (value, expected) => {
  expect(parseMoney(value)).toBe(expected);
});
