import { describe, expect, it } from 'vitest';
import { advanceRents } from '../../src/orders/advance-rents.ts';
import type { ListedRent, OpenRent, PlacingRent, Rent } from '../../src/orders/rent.ts';
import { britain, poland } from '../support/samples.ts';

const now = 1_000_000_000;
const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const number = {
  e164: '+447700900155',
  country: 'GB',
  callingCode: '44',
  national: '7700900155',
  display: '+44 7700 900155',
};

const listed = (more: Partial<ListedRent> = {}): ListedRent => ({
  tzid: '1',
  confirmed: false,
  country: britain,
  number,
  sum: 2400,
  days: 1,
  secondsLeft: 19 * 60,
  autoRenew: false,
  extend: [{ days: 1, price: 2400 }],
  messages: [],
  ...more,
});
const base = {
  id: 'rent',
  signInId: 'me',
  country: britain,
  days: 1,
  accepted: 2400,
  autoRenew: false,
  placedAt: now - 5 * minute,
};
const open = (more: Partial<OpenRent> = {}): OpenRent => ({
  ...base,
  status: 'open',
  tzid: '1',
  number,
  confirmed: false,
  endsAt: now + 15 * minute,
  closableAt: now,
  sum: 2400,
  extend: [],
  messages: [],
  missingSince: null,
  prolonging: null,
  notProlonged: false,
  ...more,
});
const placing = (more: Partial<PlacingRent> = {}): PlacingRent => ({
  ...base,
  status: 'placing',
  openBefore: ['9'],
  lost: { since: now - minute, missingAt: [], candidates: [] },
  ...more,
});
const message = (id: string, text: string, sender = 'Acme') => ({
  id,
  sender,
  text,
  at: '2026-05-04 10:00:00',
});

const step = (rent: Rent, list: ListedRent[], at = now) => advanceRents([rent], list, at, 'me');

describe('an answer that was lost (promise 2)', () => {
  it('a new rent of that country is it', () => {
    expect(step(placing(), [listed(), listed({ tzid: '9' })]).rents).toMatchObject([
      { id: 'rent-9' },
      { id: 'rent', status: 'open', tzid: '1', accepted: 2400 },
    ]);
  });

  it.each([
    ['one that ran before', listed({ tzid: '9' })],
    ['one of another country', listed({ country: poland })],
  ])('%s is not', (_, other) => {
    expect(step(placing(), [other]).rents).toMatchObject([{ status: 'placing', lost: { missingAt: [now] } }]);
  });

  it('of several the user picks', () => {
    expect(step(placing(), [listed(), listed({ tzid: '2' })]).rents).toMatchObject([
      { status: 'placing', lost: { candidates: [{ tzid: '1' }, { tzid: '2' }] } },
    ]);
  });

  it('"not rented" only after three good answers over 30 s', () => {
    let rent: Rent = placing();
    const seen: string[] = [];
    for (const at of [0, 10, 20, 31]) {
      rent = step(rent, [], now + at * second).rents[0] ?? rent;
      seen.push(rent.status);
    }
    expect(seen).toEqual(['placing', 'placing', 'placing', 'closed']);
    expect(rent).toMatchObject({ outcome: { kind: 'notOrdered', failure: 'lostOrder' } });
  });

  it('while its answer may still come it is left alone, and nothing new is taken for a stranger’s', () => {
    const waiting = placing({ lost: null });
    expect(step(waiting, [listed()]).rents).toEqual([waiting]);
  });
});

describe('a prolongation whose answer was lost', () => {
  const prolonging = {
    days: 1,
    price: 2400,
    endsBefore: now + day,
    sent: true,
    lost: { missingAt: [] as number[] },
  };
  const rent = open({ confirmed: true, endsAt: now + day, prolonging });
  const told = (days: number) => listed({ confirmed: true, secondsLeft: (days * day) / second });

  it('was done, where the end has moved', () => {
    expect(step(rent, [told(2)]).rents).toMatchObject([
      { prolonging: null, notProlonged: false, endsAt: now + 2 * day },
    ]);
  });

  it('was not done, after three good answers over 30 s', () => {
    let [moved] = step(rent, [told(1)]).rents;
    expect(moved).toMatchObject({ prolonging: { lost: { missingAt: [now] } } });
    for (const at of [20, 31]) [moved] = step(moved ?? rent, [told(1)], now + at * second).rents;
    expect(moved).toMatchObject({ prolonging: null, notProlonged: true });
  });
});

describe('messages', () => {
  it('are told once each, with their codes read out', () => {
    const first = step(open(), [listed({ messages: [message('1', 'Acme code 4410')] })]);
    expect(first.events).toMatchObject([{ kind: 'smsArrived', sms: { code: { code: '4410' }, at: now } }]);
    const [rent] = first.rents;
    const again = step(rent ?? open(), [
      listed({ messages: [message('2', 'Acme code 5520'), message('1', 'Acme code 4410')] }),
    ]);
    expect(again.events).toMatchObject([{ sms: { code: { code: '5520' } } }]);
    expect(again.rents).toMatchObject([{ messages: [{ id: '2' }, { id: '1' }] }]);
  });

  it('of the service itself have no code', () => {
    const { rents } = step(open(), [listed({ messages: [message('1', 'Your code is 4410', 'notify')] })]);
    expect(rents).toMatchObject([{ messages: [{ sender: 'notify', code: null }] }]);
  });

  it('that were there when a rent is first seen are no news, and only the service knows when they came', () => {
    const { rents, events } = advanceRents(
      [],
      [listed({ messages: [message('1', 'Acme code 4410')] })],
      now,
      'me',
    );
    expect(events).toEqual([]);
    expect(rents).toMatchObject([
      { id: 'rent-1', accepted: null, messages: [{ at: 0, code: { code: '4410' } }] },
    ]);
  });
});

describe('a rent that is no longer listed', () => {
  it.each<[string, Partial<OpenRent>, object]>([
    [
      'no first SMS in time',
      { endsAt: now },
      { kind: 'refunded', why: 'expired', amount: 2400, sure: false },
    ],
    ['closed elsewhere before it', {}, { kind: 'refunded', why: 'elsewhere' }],
    ['ran its days', { confirmed: true, endsAt: now }, { kind: 'finished', spent: 2400 }],
  ])('%s', (_, more, outcome) => {
    const [missing] = step(open(more), []).rents;
    expect(missing).toMatchObject({ status: 'open', missingSince: now });
    const later = step(missing ?? open(), [], now + 4 * second);
    expect(later.rents).toMatchObject([{ status: 'closed', outcome }]);
    expect(later.events).toEqual([{ kind: 'closed', rentId: 'rent' }]);
  });

  it('one answer concludes nothing', () => {
    const [missing] = step(open(), []).rents;
    expect(step(missing ?? open(), [listed()]).rents).toMatchObject([{ status: 'open', missingSince: null }]);
  });

  it('right after it was made it may not be listed yet', () => {
    const fresh = open({ placedAt: now - second });
    expect(step(fresh, []).rents).toEqual([fresh]);
  });

  it('of another sign-in is left alone', () => {
    const foreign = open({ signInId: 'before' });
    expect(step(foreign, []).rents).toEqual([foreign]);
    expect(step(foreign, [listed()]).rents).toMatchObject([{ signInId: 'me' }]);
  });
});

it('what the service does not tell stays as it is known', () => {
  const { rents } = step(open({ autoRenew: true }), [listed({ autoRenew: null, sum: null, days: null })]);
  expect(rents).toMatchObject([{ autoRenew: true, sum: 2400, days: 1 }]);
});

it('the first SMS turns its time to confirm into its days', () => {
  const { rents } = step(open(), [listed({ confirmed: true, secondsLeft: day / second })]);
  expect(rents).toMatchObject([{ confirmed: true, endsAt: now + day }]);
});
