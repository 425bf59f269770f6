import { expect, it } from 'vitest';
import { readAmount } from '../../src/options/read-amount.ts';

it.each([
  ['', null],
  ['  ', null],
  ['$', null],
  ['2', 2000],
  ['$2.50', 2500],
  ['2,5', 2500],
  [' 0.055 ', 55],
  ['.5', 500],
  ['10.', 10_000],
  ['0', undefined],
  ['-1', undefined],
  ['two', undefined],
  ['1.2345', undefined],
  ['1.2.3', undefined],
  ['1e3', undefined],
  ['12345678', undefined],
])('amount "%s": %s', (typed, expected) => {
  expect(readAmount(typed)).toBe(expected);
});
