import { beforeEach, describe, expect, it } from 'vitest';
import { formatAge, formatClock, formatMoney, formatStock } from '../../src/ui/format.ts';
import { speakEnglish } from './mount.tsx';

beforeEach(speakEnglish);

describe('formatMoney', () => {
  it.each([
    [41_730, '$41.73'],
    [350, '$0.35'],
    [0, '$0.00'],
    [55, '$0.055'],
    [1455, '$1.455'],
    [1450, '$1.45'],
    [5, '$0.005'],
    [-1200, '−$1.20'],
    [12_345_678, '$12345.678'],
  ])('%i thousandths -> %s', (money, expected) => {
    expect(formatMoney(money)).toBe(expected);
  });
});

describe('formatClock', () => {
  it.each([
    [872_000, '14:32'],
    [47_000, '0:47'],
    [46_001, '0:47'],
    [900_000, '15:00'],
    [3_723_000, '1:02:03'],
    [0, '0:00'],
    [-5000, '0:00'],
  ])('%i ms -> %s', (ms, expected) => {
    expect(formatClock(ms)).toBe(expected);
  });
});

describe('formatAge', () => {
  it.each([
    [0, 'just now'],
    [-90_000, 'just now'],
    [4000, '4 s ago'],
    [59_999, '59 s ago'],
    [60_000, '1 min ago'],
    [3_600_000, '1 h ago'],
    [200_000_000, '2 d ago'],
  ])('%i ms -> %s', (ms, expected) => {
    expect(formatAge(ms)).toBe(expected);
  });
});

it.each([
  [0, '0'],
  [9998, '9998'],
  [9999, '9999+'],
])('formatStock: %i -> %s', (stock, expected) => {
  expect(formatStock(stock)).toBe(expected);
});
