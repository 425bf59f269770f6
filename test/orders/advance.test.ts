import { describe, expect, it } from 'vitest';
import { advance } from '../../src/orders/advance.ts';
import type { Operation } from '../../src/orders/operation.ts';
import type { OpenOrder, Order, PlacingOrder } from '../../src/orders/order.ts';

const t0 = 1_700_000_000_000;
const me = 'sign-in-1';

const base = {
  id: 'order-1',
  signInId: me,
  service: { slug: 'telegram', name: 'Telegram' },
  country: { code: 44, iso: 'GB', name: 'United Kingdom' },
  accepted: 1100,
  placedAt: t0,
  origin: 'https://shop.example',
  elsewhere: false,
};

const open: OpenOrder = {
  ...base,
  status: 'open',
  tzid: '91',
  number: null,
  sum: null,
  expiresAt: t0 + 900_000,
  closableAt: t0 + 120_000,
  messages: [],
  seenTexts: [],
  missingSince: null,
  listed: true,
};

const placing: PlacingOrder = {
  ...base,
  status: 'placing',
  openBefore: ['7'],
  lost: { since: t0, missingAt: [], candidates: [] },
};

const operation: Operation = {
  tzid: '91',
  state: 'waiting',
  number: {
    e164: '+447400123456',
    country: 'GB',
    callingCode: '44',
    national: '7400123456',
    display: '+44 7400 123456',
  },
  country: 44,
  service: 'telegram',
  sum: 1100,
  secondsLeft: 880,
  guardSeconds: 100,
  texts: [],
};

const closedElsewhere = {
  ...open,
  status: 'closed',
  closedAt: t0,
  outcome: { kind: 'finished', spent: 1100 },
} as unknown as Order;

/** One answer: what was known, what is listed, when; and what is known then. */
function step(order: Order, operations: Operation[], atSeconds: number) {
  return advance([order], operations, t0 + atSeconds * 1000, me);
}

describe('an order the service lists', () => {
  it('takes over number, sum and times', () => {
    const { orders, events } = step(open, [operation], 20);
    expect(orders).toMatchObject([
      { number: operation.number, sum: 1100, expiresAt: t0 + 900_000, closableAt: t0 + 120_000 },
    ]);
    expect(events).toEqual([{ kind: 'numberReady', orderId: 'order-1' }]);
  });

  it.each([
    ['waiting with an SMS', { ...operation, texts: ['Code 4821'] }],
    ['answered', { ...operation, state: 'answered' as const, texts: ['Code 4821'] }],
  ])('%s: the SMS is kept with its code', (_, told) => {
    const { orders, events } = step({ ...open, number: operation.number }, [told], 20);
    expect(orders[0]).toMatchObject({
      status: 'open',
      messages: [{ text: 'Code 4821', code: { code: '4821' } }],
    });
    expect(events.map(({ kind }) => kind)).toEqual(['smsArrived']);
  });

  it('answered without a text yet: the text comes a poll later, once', () => {
    const first = step(open, [{ ...operation, state: 'answered' }], 20);
    const second = advance(
      first.orders,
      [{ ...operation, state: 'answered', texts: ['Code 4821'] }],
      t0 + 25_000,
      me,
    );
    const third = advance(
      second.orders,
      [{ ...operation, state: 'answered', texts: ['Code 4821'] }],
      t0 + 30_000,
      me,
    );
    expect(
      [first, second, third].map(({ events }) => events.filter(({ kind }) => kind === 'smsArrived').length),
    ).toEqual([0, 1, 0]);
  });

  it('a later SMS stands first; a double is folded and told of no second time', () => {
    const known = step(open, [{ ...operation, texts: ['Code 1111'] }], 20).orders;
    const { orders, events } = advance(
      known,
      [{ ...operation, texts: ['Code 2222', 'Code 1111', 'Code 1111'] }],
      t0 + 25_000,
      me,
    );
    expect(orders[0]).toMatchObject({ messages: [{ text: 'Code 2222' }, { text: 'Code 1111' }] });
    expect(events).toHaveLength(1);
  });

  it.each([
    ['overOk', [], { kind: 'finished', spent: 1100 }],
    ['overEmpty', [], { kind: 'refunded', amount: 1100, why: 'expired', sure: true }],
    ['overEmpty', ['Code 4821'], { kind: 'finished', spent: 1100 }],
    ['overOk', ['Code 4821'], { kind: 'finished', spent: 1100 }],
  ] as const)('%s with %j ends as %j', (state, texts, outcome) => {
    const { orders, events } = step(open, [{ ...operation, state, texts: [...texts] }], 20);
    expect(orders[0]).toMatchObject({ status: 'closed', outcome });
    expect(events.at(-1)).toEqual({ kind: 'closed', orderId: 'order-1', outcome });
  });

  it('counts a dearer sum as what it costs', () => {
    const { orders } = step(open, [{ ...operation, sum: 1500, state: 'overOk' }], 20);
    expect(orders[0]).toMatchObject({ outcome: { kind: 'finished', spent: 1500 } });
  });
});

describe('an order for which the service names no state', () => {
  const numberless: Operation = { ...operation, state: 'numberless', number: null };
  it.each([
    ['waits for its number, for a minute', numberless, open, 59, 'open'],
    ['is over then: no number could be had', numberless, open, 60, 'noNumber'],
    ['goes on when it has one', { ...numberless, number: operation.number }, open, 600, 'open'],
    ['goes on when it had one', numberless, { ...open, number: operation.number }, 600, 'open'],
    [
      'goes on when a number is being looked for',
      { ...numberless, state: 'waiting' as const },
      open,
      600,
      'open',
    ],
  ])('%s', (_, told, order, seconds, expected) => {
    const [end] = step(order, [told], seconds).orders;
    expect(
      end?.status === 'closed' && end.outcome.kind === 'notOrdered' ? end.outcome.failure : end?.status,
    ).toBe(expected);
  });

  it('is shown again when it gets a number after all', () => {
    const over = step(open, [numberless], 60).orders;
    expect(advance(over, [numberless], t0 + 65_000, me).orders).toHaveLength(1);
    const { orders } = advance(over, [operation], t0 + 70_000, me);
    expect(orders).toMatchObject([{ status: 'open', number: operation.number }, { status: 'closed' }]);
  });
});

describe('an order a good answer does not list', () => {
  const withSms = step(open, [{ ...operation, texts: ['Code 4821'] }], 10).orders[0] as OpenOrder;
  it.each([
    ['just ordered, not listed yet', { ...open, listed: false }, [5, 10], 'open'],
    ['missing once', open, [60], 'open'],
    ['missing twice within 3 s', open, [60, 62], 'open'],
    ['missing twice', open, [60, 66], 'elsewhere'],
    ['missing when its time is over', open, [890, 896], 'expired'],
    ['missing with an SMS', withSms, [60, 66], 'finished'],
    ['never listed for 15 s', { ...open, listed: false }, [20, 26], 'elsewhere'],
  ] as const)('%s', (_, order, seconds, expected) => {
    let orders: Order[] = [order as OpenOrder];
    for (const second of seconds) ({ orders } = advance(orders, [], t0 + second * 1000, me));
    const [end] = orders;
    const result =
      end?.status !== 'closed'
        ? end?.status
        : end.outcome.kind === 'refunded'
          ? end.outcome.why
          : end.outcome.kind;
    expect(result).toBe(expected);
  });

  it('is taken up again when it comes back', () => {
    const missing = step(open, [], 60).orders;
    expect(advance(missing, [operation], t0 + 65_000, me).orders[0]).toMatchObject({
      status: 'open',
      missingSince: null,
    });
  });
});

it('several SMS in one answer are told of in the order they came', () => {
  const { events } = step(open, [{ ...operation, texts: ['second', 'first'] }], 20);
  const told = events.flatMap((event) => (event.kind === 'smsArrived' ? event.sms.text : []));
  expect(told).toEqual(['first', 'second']);
});

it('an order that was never listed does not wait for a clock that was set back', () => {
  let order: Order = { ...open, listed: false, placedAt: t0 + 3_600_000 };
  for (const seconds of [10, 25]) order = step(order, [], seconds).orders[0] as Order;
  expect(order).toMatchObject({ status: 'closed' });
});

describe('an order whose answer was lost', () => {
  it('a clock that was set back does not keep it waiting', () => {
    let order: Order = { ...placing, lost: { since: t0, missingAt: [t0 + 3_600_000], candidates: [] } };
    for (const seconds of [10, 25, 45]) order = step(order, [], seconds).orders[0] as Order;
    expect(order).toMatchObject({ status: 'closed', outcome: { kind: 'notOrdered' } });
  });

  const other = { ...operation, tzid: '92' };
  it.each([
    ['one new operation of the same service and country', [operation], 'open'],
    ['one, told by its title', [{ ...operation, service: 'Telegram' }], 'open'],
    ['one that was open before', [{ ...operation, tzid: '7' }], 'placing'],
    ['one of another service', [{ ...operation, service: 'google' }], 'placing'],
    ['one of another country', [{ ...operation, country: 1 }], 'placing'],
    ['none', [], 'placing'],
    ['two', [operation, other], 'placing'],
  ])('%s', (_, operations, status) => {
    expect(step(placing, operations, 2).orders[0]?.status).toBe(status);
  });

  it('asks the user where two fit, and does not decide when one of them goes', () => {
    const two = step(placing, [operation, other], 2);
    expect(two.events).toEqual([{ kind: 'choiceNeeded', orderId: 'order-1' }]);
    const one = advance(two.orders, [operation], t0 + 7_000, me);
    expect(one.orders[0]).toMatchObject({ status: 'placing', lost: { candidates: [{ tzid: '91' }] } });
  });

  it.each([
    ['two answers over 40 s', [0, 40], 'placing'],
    ['three answers over 10 s', [0, 5, 10], 'placing'],
    ['three answers over 30 s', [0, 15, 30], 'closed'],
  ] as const)('%s without it', (_, seconds, status) => {
    let orders: Order[] = [placing];
    for (const second of seconds) ({ orders } = advance(orders, [], t0 + second * 1000, me));
    expect(orders[0]?.status).toBe(status);
  });

  it('is left alone while its answer may still come, and takes no stranger meanwhile', () => {
    const { orders } = step({ ...placing, lost: null }, [operation], 2);
    expect(orders).toHaveLength(1);
    expect(orders[0]?.status).toBe('placing');
  });
});

describe('operations opened elsewhere', () => {
  it.each([
    ['Facebook', 'Facebook'],
    [null, '3223'],
  ])('titled %j are shown as %s', (title, name) => {
    const { orders } = advance([], [{ ...operation, service: '3223', title }], t0, me);
    expect(orders).toMatchObject([{ service: { slug: '3223', name } }]);
  });

  it('are shown, unbound, once', () => {
    const first = advance([], [operation], t0, me);
    expect(first.orders).toMatchObject([
      { tzid: '91', elsewhere: true, origin: null, number: operation.number },
    ]);
    expect(advance(first.orders, [operation], t0 + 5_000, me).orders).toHaveLength(1);
  });

  it.each([
    ['a closed order of ours that lingers in the list', [closedElsewhere], 1],
    ['one that is over', [], 0],
  ])('%s is no new order', (_, known, count) => {
    const told: Operation = known.length > 0 ? operation : { ...operation, state: 'overOk' };
    expect(advance(known, [told], t0, me).orders).toHaveLength(count);
  });
});

it("an order of an earlier sign-in that this account lists is this account's", () => {
  const { orders } = step({ ...open, signInId: 'sign-in-0' }, [{ ...operation, texts: ['Code 4821'] }], 20);
  expect(orders).toMatchObject([{ id: 'order-1', signInId: me, messages: [{ text: 'Code 4821' }] }]);
});

it('orders of an earlier sign-in are not judged', () => {
  const earlier = { ...open, signInId: 'sign-in-0' };
  let orders: Order[] = [earlier];
  for (const second of [60, 66, 1000]) ({ orders } = advance(orders, [], t0 + second * 1000, me));
  expect(orders).toEqual([earlier]);
});
