import { describe, expect, it } from 'vitest';
import { applyVerdict, judgeRefunds, type Ledger, takeBalances } from '../../src/orders/ledger.ts';
import type { Order, Outcome } from '../../src/orders/order.ts';
import type { Rent } from '../../src/orders/rent.ts';
import { closed, open, sms } from '../support/samples.ts';

type Told = [balance: number, held: number];

const minute = 60_000;
const start = 1_700_000_000_000;

/** The ledger after the service has told these balances, a minute between them. */
function hear(...told: Told[]): Ledger {
  let known: Ledger | null = null;
  told.forEach(([balance, held], index) => {
    known = takeBalances(known, { balance, held }, start + index * minute);
  });
  return known as unknown as Ledger;
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

const refunded = (amount: number, why: 'cancelled' | 'expired' = 'cancelled'): Outcome => ({
  kind: 'refunded',
  amount,
  why,
  sure: false,
});

describe('what became of money that was held', () => {
  /** Ended in the last minute that was heard of. */
  const judge = (told: Told[], more: Order[] = [], outcome = refunded(price), rents: Rent[] = []) => {
    const closedAt = start + (told.length - 1.5) * minute;
    return judgeRefunds(hear(...told), [closed(outcome, { closedAt }), ...more], rents).became;
  };
  const waiting = (sum: number) => open({ id: 'other', sum });
  const answered = (sum: number, at: number) =>
    open({ id: 'other', sum, messages: [sms('Code 4821', '4821', { at })] });

  it.each<[string, Told[], Order[], string]>([
    [
      'held apart, back',
      [
        [3900, price],
        [5000, 0],
      ],
      [],
      'returned',
    ],
    [
      'held apart, spent',
      [
        [5000, 0],
        [3900, price],
        [3900, 0],
      ],
      [],
      'spent',
    ],
    [
      'a part of the balance, back',
      [
        [5000, 0],
        [5000, price],
        [5000, 0],
      ],
      [],
      'returned',
    ],
    [
      'a part of the balance, spent',
      [
        [5000, price],
        [3900, 0],
      ],
      [],
      'spent',
    ],
    [
      'held, but nobody knows where',
      [
        [5000, price],
        [5000, 0],
      ],
      [],
      'unknown',
    ],
    [
      'still held',
      [
        [5000, 0],
        [3900, price],
      ],
      [],
      'unknown',
    ],
    ['nothing was known before', [[5000, 0]], [], 'unknown'],
    [
      'back while another was ordered',
      [
        [5000, 0],
        [3900, price],
        [4650, 350],
      ],
      [waiting(350)],
      'returned',
    ],
    [
      'spent while another was ordered',
      [
        [5000, 0],
        [3900, price],
        [3550, 350],
      ],
      [waiting(350)],
      'spent',
    ],
    [
      'an SMS to another that costs the same',
      [
        [5000, 0],
        [2800, 2 * price],
        [3900, 0],
      ],
      [answered(price, start + 1.5 * minute)],
      'unknown',
    ],
    [
      'spent, and another had its SMS long before',
      [
        [5000, 0],
        [3900, price],
        [3900, 0],
      ],
      [answered(price, start - minute)],
      'spent',
    ],
    [
      'topped up meanwhile',
      [
        [5000, 0],
        [3900, price],
        [15_000, 0],
      ],
      [],
      'unknown',
    ],
    [
      'more is held than we know of',
      [
        [5000, 0],
        [3900, price],
        [4650, 350],
      ],
      [],
      'unknown',
    ],
  ])('%s', (_, told, more, expected) => {
    expect(judge(told, more)).toBe(expected);
  });

  it.each<[string, Told[], boolean, string]>([
    [
      'waits for its first SMS: it holds its own',
      [
        [5000, 0],
        [2000, price + 1900],
        [3100, 1900],
      ],
      false,
      'returned',
    ],
    [
      'has had it: it may be what took the sum',
      [
        [5000, 0],
        [3900, price],
        [3900, 0],
      ],
      true,
      'unknown',
    ],
    [
      'has had it, and nothing is gone',
      [
        [3900, price],
        [5000, 0],
      ],
      true,
      'returned',
    ],
  ])('while a rent %s', (_, told, confirmed, expected) => {
    const rent = { status: 'open', confirmed, sum: 1900 } as Rent;
    expect(judge(told, [], refunded(price), [rent])).toBe(expected);
  });

  it('a change that was seen before it ended tells nothing of it', () => {
    const ledger = hear([3900, price], [5000, 0]);
    expect(judgeRefunds(ledger, [closed(refunded(price), { closedAt: start - minute })], []).became).toBe(
      'unknown',
    );
  });

  it('what runs out is noticed late: a change counts from when it was last known to be open', () => {
    const ledger = hear([3900, price], [5000, 0]);
    const order = closed(refunded(price, 'expired'), { openUntil: start, closedAt: start + 5 * minute });
    expect(judgeRefunds(ledger, [order], []).became).toBe('returned');
  });

  it('several at once are judged together', () => {
    const ledger = hear([5000, 0], [2800, 2 * price], [5000, 0]);
    const closedAt = start + 1.5 * minute;
    const two = ['a', 'b'].map((id) => closed(refunded(price), { id, closedAt }));
    expect(judgeRefunds(ledger, two, [])).toMatchObject({ became: 'returned', ended: two });
  });
});

describe('a verdict', () => {
  const order = closed(refunded(price));
  const late = [sms('Code 4821', '4821')];
  it.each([
    ['returned', { outcome: { kind: 'refunded', sure: true }, messages: [] }],
    ['spent', { outcome: { kind: 'finished', spent: price }, messages: late }],
    ['unknown', { outcome: { kind: 'refunded', sure: false }, messages: [] }],
  ] as const)('%s is written into the order', (became, expected) => {
    expect(applyVerdict([order], { ended: [order], became }, late)).toMatchObject([expected]);
  });

  it('says nothing of others', () => {
    const other = closed(refunded(price), { id: 'other' });
    expect(applyVerdict([other], { ended: [order], became: 'returned' })).toEqual([other]);
  });
});
