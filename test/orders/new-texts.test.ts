import { expect, it } from 'vitest';
import { findNewTexts } from '../../src/orders/new-texts.ts';

it.each([
  [[], [], []],
  [[], ['a'], ['a']],
  [['a'], ['a'], []],
  [['a'], ['b', 'a'], ['b']],
  [['a'], ['a', 'a'], ['a']],
  [
    ['b', 'a'],
    ['c', 'b', 'a', 'a'],
    ['c', 'a'],
  ],
  [['b', 'a'], ['c'], ['c']],
])('from %j to %j: %j', (before, now, expected) => {
  expect(findNewTexts(before, now)).toEqual(expected);
});
