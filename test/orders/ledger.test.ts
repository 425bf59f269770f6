import { describe, expect, it } from 'vitest';
import { judgeRefund, type Ledger, takeBalances } from '../../src/orders/ledger.ts';

type Told = [balance: number, held: number];

/** The ledger after the service has told these balances, one after the other. */
function hear(...told: Told[]): Ledger {
  const start: Ledger | null = null;
  return told.reduce<Ledger | null>(
    (known, [balance, held]) => takeBalances(known, { balance, held }),
    start,
  ) as Ledger;
}

const price = 1100;

describe('whether the balance contains what is held', () => {
  it.each<[string, Told[], boolean | null]>([
    ['nothing was seen yet', [[5000, 0]], null],
    [
      'an order took it off the balance',
      [
        [5000, 0],
        [3900, price],
      ],
      true,
    ],
    [
      'an order left the balance as it was',
      [
        [5000, 0],
        [5000, price],
      ],
      false,
    ],
    [
      'a refund brought it back',
      [
        [3900, price],
        [5000, 0],
      ],
      true,
    ],
    [
      'an SMS took it',
      [
        [5000, price],
        [3900, 0],
      ],
      false,
    ],
    [
      'what came back and what was spent look the same',
      [
        [5000, price],
        [5000, 0],
      ],
      null,
    ],
    [
      'it was topped up',
      [
        [5000, 0],
        [15_000, 0],
      ],
      null,
    ],
    [
      'two things at once',
      [
        [5000, 0],
        [14_000, price],
      ],
      null,
    ],
    [
      'what was learnt stays',
      [
        [5000, 0],
        [5000, price],
        [15_000, price],
      ],
      false,
    ],
  ])('%s', (_, told, expected) => {
    expect(hear(...told).heldIsApart).toBe(expected);
  });
});

describe('what became of money that was held', () => {
  it.each<[string, Told[], string]>([
    [
      'held apart, back',
      [
        [3900, price],
        [5000, 0],
      ],
      'returned',
    ],
    [
      'held apart, spent',
      [
        [5000, 0],
        [3900, price],
        [3900, 0],
      ],
      'spent',
    ],
    [
      'a part of the balance, back',
      [
        [5000, 0],
        [5000, price],
        [5000, 0],
      ],
      'returned',
    ],
    [
      'a part of the balance, spent',
      [
        [5000, price],
        [3900, 0],
      ],
      'spent',
    ],
    [
      'held, but nobody knows where',
      [
        [5000, price],
        [5000, 0],
      ],
      'unknown',
    ],
    [
      'still held',
      [
        [5000, 0],
        [3900, price],
      ],
      'unknown',
    ],
    [
      'another sum than this',
      [
        [3900, price],
        [4900, 100],
      ],
      'unknown',
    ],
    ['nothing was known before', [[5000, 0]], 'unknown'],
    [
      'told twice',
      [
        [3900, price],
        [5000, 0],
        [5000, 0],
      ],
      'returned',
    ],
  ])('%s', (_, told, expected) => {
    expect(judgeRefund(hear(...told), price)).toBe(expected);
  });
});
