import { describe, expect, it } from 'vitest';
import { moveInList } from '../../src/ui/list-keys.ts';
import { rowsInSight } from '../../src/ui/use-window.ts';

describe('rowsInSight', () => {
  it.each([
    ['top of a long list', 0, 350, 35, 40_000, { first: 0, end: 15 }],
    ['in the middle', 35_000, 350, 35, 40_000, { first: 996, end: 1015 }],
    ['at its very end', 40_000 * 35, 350, 35, 40_000, { first: 39_985, end: 40_000 }],
    ['shorter than the box', 0, 350, 35, 3, { first: 0, end: 3 }],
    ['shrunk while scrolled down', 90_000, 350, 35, 5, { first: 0, end: 5 }],
    ['not laid out yet', 0, 0, 35, 40_000, { first: 0, end: 16 }],
    ['bounced over the top', -60, 350, 35, 100, { first: 0, end: 15 }],
    ['empty', 0, 350, 35, 0, { first: 0, end: 0 }],
  ])('%s', (_, scrollTop, height, rowHeight, count, expected) => {
    expect(rowsInSight(scrollTop, height, rowHeight, count)).toEqual(expected);
  });
});

describe('moveInList', () => {
  it.each([
    ['ArrowDown', 0, 10, 1],
    ['ArrowDown', 9, 10, 9],
    ['ArrowUp', 0, 10, 0],
    ['PageDown', 0, 10, 8],
    ['PageDown', 5, 10, 9],
    ['PageUp', 3, 10, 0],
    ['End', 0, 10, 9],
    ['Home', 7, 10, 0],
    ['a', 3, 10, null],
    ['ArrowDown', 0, 0, null],
  ])('%s from %i of %i -> %s', (key, from, count, expected) => {
    expect(moveInList(key, from, count)).toBe(expected);
  });
});
