import { describe, expect, it } from 'vitest';
import {
  closeRentNum,
  extendRentState,
  getRentNum,
  getRentState,
  getRentTariffs,
} from '../../src/onlinesim/rents.ts';

/** The answers of reference, section 8, and what of them may look otherwise (sections 2.5 and 16). */

const offer = {
  code: 44,
  enabled: true,
  name: 'great_britain',
  count: { 1: 26, 7: '26', 30: 9 },
  days: { 1: 2.4, 7: '9.60', 30: 27 },
  extend: 1,
};
const readOffer = {
  country: 44,
  name: 'Great Britain',
  lengths: [
    { days: 1, price: 2400, stock: 26 },
    { days: 7, price: 9600, stock: 26 },
    { days: 30, price: 27_000, stock: 9 },
  ],
};

it.each([
  ['all', { 44: offer }, [readOffer]],
  ['keyed otherwise', { _44: { ...offer, code: '44' } }, [readOffer]],
  ['a list', [offer], [readOffer]],
  ['one alone', offer, [readOffer]],
  ['none: []', [], []],
  ['none: null', null, []],
  ['one that is off', { 44: { ...offer, enabled: 0 } }, []],
  ['no lengths', { 44: { ...offer, days: [], count: [] } }, [{ ...readOffer, lengths: [] }]],
  [
    'no count',
    { 44: { ...offer, days: { 1: 2.4 }, count: null } },
    [{ ...readOffer, lengths: [{ days: 1, price: 2400, stock: 0 }] }],
  ],
  ['a stand-in’s response beside them', { response: 1, 44: offer }, [readOffer]],
])('tariffs: %s', async (_, body, expected) => {
  expect(await getRentTariffs(serve(body))).toEqual(expected);
});

const sms = {
  id: 77120,
  service: 'Acme',
  text: 'Acme code 4410',
  code: '4410',
  created_at: '2026-05-04 10:09:40',
};
const item = {
  tzid: 5120883,
  status: 0,
  country: 44,
  number: '7700900155',
  sum: '2.400',
  days: 1,
  hours: 0,
  time: 19,
  extension: 0,
  extend: { 7: 9.6, 1: '2.40' },
  checked: false,
  messages: [],
};
const readItem = {
  tzid: '5120883',
  confirmed: false,
  country: 44,
  number: '7700900155',
  sum: 2400,
  days: 1,
  secondsLeft: 19 * 60,
  autoRenew: false,
  extend: [
    { days: 1, price: 2400 },
    { days: 7, price: 9600 },
  ],
  messages: [],
};
const readMessage = { id: '77120', sender: 'Acme', text: 'Acme code 4410', at: '2026-05-04 10:09:40' };

describe('a rent', () => {
  it.each<[string, object, object]>([
    ['as documented', {}, {}],
    ['confirmed', { status: '1', checked: true }, { confirmed: true }],
    ['confirmed, as far as told', { status: null, checked: 1 }, { confirmed: true }],
    ['a number as JSON number', { number: 7700900155 }, {}],
    ['nothing to prolong by', { extend: [] }, { extend: [] }],
    ['auto-renewal', { extension: 1 }, { autoRenew: true }],
    [
      'few fields',
      { sum: undefined, days: undefined, extension: undefined },
      { sum: null, days: null, autoRenew: null },
    ],
    [
      'minutes with hours',
      { status: 1, days: 4, hours: 95, time: 5750 },
      { days: 4, secondsLeft: 5750 * 60 },
    ],
    [
      'minutes, days not told',
      { status: 1, days: undefined, hours: 21, time: 1290 },
      { days: null, secondsLeft: 1290 * 60 },
    ],
    [
      'minutes, a year',
      { status: 1, days: 365, hours: null, time: 525_600 },
      { days: 365, secondsLeft: 525_600 * 60 },
    ],
    ['seconds of a day', { status: 1, hours: 24, time: 86_400 }, { secondsLeft: 86_400 }],
    ['seconds of a day, hours a rest', { status: 1, hours: 0, time: 86_400 }, { secondsLeft: 86_400 }],
    ['seconds to confirm in', { hours: 0, time: 1190 }, { secondsLeft: 1190 }],
    ['a page of messages', { messages: { current_page: 1, data: [sms] } }, { messages: [readMessage] }],
    [
      'messages in any order',
      { messages: [sms, { ...sms, id: 77121 }, { ...sms, id: 9, created_at: '2026-05-04 11:00:00' }] },
      { messages: [{ id: '9' }, { id: '77121' }, { id: '77120' }] },
    ],
  ])('%s', async (_, change, expected) => {
    const [rent] = await getRentState(serve({ response: 1, list: [{ ...item, ...change }] }));
    const confirmed = (change as { status?: unknown }).status === 1;
    expect(rent).toMatchObject({ ...readItem, confirmed, ...expected });
  });

  it.each([
    ['[]', { response: 1, list: [] }],
    ['null', { response: 1, list: null }],
    ['absent', { response: 1 }],
    ['a code', { response: 'ERROR_NO_OPERATIONS' }],
  ])('none runs: %s', async (_, body) => {
    expect(await getRentState(serve(body))).toEqual([]);
  });

  it('a list may be a map', async () => {
    expect(await getRentState(serve({ response: 1, list: { 0: item } }))).toEqual([readItem]);
  });

  it('one that cannot be read spoils the answer', async () => {
    await expect(getRentState(serve({ response: 1, list: [item, {}] }))).rejects.toMatchObject({
      kind: 'badAnswer',
    });
  });
});

it('renting says outright whether it is to go on by itself, and goes as a POST', async () => {
  const asked: string[] = [];
  const wish = { country: 44, days: 1, autoRenew: false };
  expect(await getRentNum(serve({ response: 1, item }, asked), wish)).toEqual(readItem);
  await getRentNum(serve({ response: 1, item }, asked), { ...wish, autoRenew: true });
  await extendRentState(serve({ response: 1, item }, asked), '5120883', 7);
  expect(asked).toEqual([
    'POST /api/rent/getRentNum.php?country=44&days=1&extension=0&pagination=false&lang=en',
    'POST /api/rent/getRentNum.php?country=44&days=1&extension=1&pagination=false&lang=en',
    'POST /api/rent/extendRentState.php?tzid=5120883&days=7&pagination=false&lang=en',
  ]);
});

it.each([true, 1, '1'])('closed: %j', async (response) => {
  await expect(closeRentNum(serve({ response }), '1')).resolves.toBeUndefined();
});

it('an answer that says neither has closed nothing', async () => {
  await expect(closeRentNum(serve({}), '1')).rejects.toMatchObject({ kind: 'badAnswer' });
});

function serve(answer: unknown, asked: string[] = []) {
  const fetch = (async (url: URL, { method }: RequestInit) => {
    asked.push(`${method} ${url.pathname}${url.search}`);
    return new Response(JSON.stringify(answer));
  }) as unknown as typeof globalThis.fetch;
  return { base: 'https://onlinesim.io/api/', credential: null, lang: 'en', fetch };
}
