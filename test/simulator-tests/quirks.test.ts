import { afterEach, describe, expect, it } from 'vitest';
import { bendAnswer } from '../simulator/quirks/bend-answer.ts';
import { createRandom } from '../simulator/random.ts';
import type { Simulator } from '../simulator/start.ts';
import { call, order, quietSimulator } from './call.ts';

const DRAWS = 600;

interface Sent {
  status: number;
  text: string;
  /** Parsed, out of the accidental wrapper. */
  body: unknown;
  wrapped: boolean;
}

/** The same answer as many draws send it. */
function sendAll(name: string, body: unknown, status = 200): Sent[] {
  const random = createRandom('shapes');
  return Array.from({ length: DRAWS }, () => {
    const sent = bendAnswer(name, { kind: 'json', status, body }, random);
    if (sent.kind === 'json') return { status: sent.status, text: '', body: sent.body, wrapped: false };
    if (sent.kind === 'drop') throw new Error('dropped');
    const parsed = JSON.parse(sent.body);
    const wrapped = parsed !== null && typeof parsed === 'object' && 'original' in parsed;
    return { status: sent.status, text: sent.body, body: wrapped ? parsed.original : parsed, wrapped };
  });
}

function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.').filter(Boolean)) {
    if (typeof here !== 'object' || here === null || !(step in here)) return undefined;
    here = Object.entries(here).find(([key]) => key === step)?.[1];
  }
  return here;
}

/** `undefined` stands for a field that is absent. */
function shapesAt(name: string, body: unknown, path: string): Set<string | undefined> {
  return new Set(sendAll(name, body).map((sent) => JSON.stringify(at(sent.body, path))));
}

const COUNTRY = {
  name: 'usa',
  locale_name: 'USA',
  position: 3,
  code: 1,
  other: false,
  new: false,
  enabled: true,
};
const OFFER = { count: 318, popular: true, code: 44, price: 1.1, id: 4, service: 'Facebook', slug: '3223' };
const STATS = { ...COUNTRY, services: { service_3223: OFFER } };
const TARIFFS = {
  response: '1',
  countries: {
    _44: { name: 'USA', original: 'usa', code: 44, pos: 3, other: false, new: false, enable: true },
  },
  services: { _google: { id: 4, count: 318, price: '1.10', service: 'Google', slug: 'google' } },
  favorites: [],
  page: 1,
  end: true,
};
const STATE = {
  country: 44,
  sum: 1.1,
  service: 'bybit',
  title: 'Bybit',
  number: '+447700900142',
  response: 'TZ_NUM_WAIT',
  tzid: 91204417,
  time: 812,
  form: 'index',
};
const TEXT = '58213 is your code';
const ANSWERED = { ...STATE, response: 'TZ_NUM_ANSWER', msg: [{ service: 'bybit', msg: TEXT }] };
const CODED = { ...ANSWERED, msg: [{ service: 'bybit', msg: '58213' }] };
const RENT = {
  tzid: 5,
  country: 44,
  number: '7700900155',
  sum: '2.400',
  days: 1,
  hours: 21,
  time: 1290,
  messages: [],
};

describe('shapes of section 16, each of them and no other', () => {
  it.each([
    ['success', 'getNum', { response: 1, tzid: 5 }, 'response', ['1', '"1"', 'true', undefined]],
    [
      'success that holds nothing else',
      'rent/closeRentNum',
      { response: true },
      'response',
      ['1', '"1"', 'true'],
    ],
    [
      'balance',
      'getBalance',
      { response: '1', balance: '41.730' },
      'balance',
      ['41.73', '"41.73"', '"41.730"'],
    ],
    ['tzid', 'setOperationOk', { response: 1, tzid: 5 }, 'tzid', ['5', '"5"']],
    ['no price', 'getPrice', { response: '1', price: null }, 'price', ['null']],
    ['enabled', 'getNumbersStats', STATS, 'enabled', ['true', '1', undefined]],
    ['enabled, spelt as in getTariffs', 'getNumbersStats', STATS, 'enable', ['true', '1', undefined]],
    ['position', 'getNumbersStats', STATS, 'position', ['3', '"3"', 'null', undefined]],
    ['position, spelt as in getTariffs', 'getNumbersStats', STATS, 'pos', ['3', '"3"', 'null', undefined]],
    [
      'empty services',
      'getNumbersStats',
      { ...STATS, services: [] },
      'services',
      ['[]', '{}', 'null', undefined],
    ],
    [
      'price',
      'getNumbersStats',
      STATS,
      'services.service_3223.price',
      ['1.1', '"1.1"', '"1.100"', undefined],
    ],
    ['slug of digits', 'getNumbersStats', STATS, 'services.3223.slug', ['3223', '"3223"', undefined]],
    ['favorites', 'getTariffs', TARIFFS, 'favorites', ['[]', '{}', 'null', undefined]],
    ['missing slug', 'getTariffs', TARIFFS, 'services._google.slug', ['"google"', undefined]],
    ['number', 'getState', [STATE, STATE], '0.number', ['"+447700900142"', '"447700900142"', '447700900142']],
    ['status', 'getState', [STATE, STATE], '0.response', ['"TZ_NUM_WAIT"', '"TZ_NUM_PREPARE"', '1']],
    ['service', 'getState', [STATE, STATE], '0.service', ['"bybit"', '"Bybit"']],
    ['no SMS', 'getState', [STATE, STATE], '0.msg', [undefined, 'null', 'false', '""', '[]']],
    [
      'text of an SMS',
      'getState',
      [ANSWERED, STATE],
      '0.msg',
      [
        `[{"service":"bybit","msg":"${TEXT}"}]`,
        `[{"service":"bybit","text":"${TEXT}","code":"58213"}]`,
        `[{"service":"bybit","text":"${TEXT}","code":58213}]`,
        `["${TEXT}"]`,
        `"${TEXT}"`,
      ],
    ],
    [
      'code of an SMS',
      'getState',
      [CODED, STATE],
      '0.msg',
      [
        '[{"service":"bybit","msg":"58213"}]',
        '[{"service":"bybit","text":"58213","code":"58213"}]',
        '[{"service":"bybit","text":"58213","code":58213}]',
        '["58213"]',
        '"58213"',
        '58213',
      ],
    ],
    [
      'nothing open',
      'getState',
      { response: 'ERROR_NO_OPERATIONS' },
      '',
      ['{"response":"ERROR_NO_OPERATIONS"}', '[]', 'null'],
    ],
    ['no rent', 'rent/getRentState', { response: 1, list: [] }, 'list', ['[]', 'null', undefined]],
    [
      'time of a rent',
      'rent/getRentNum',
      { response: 1, item: RENT },
      'item.time',
      ['1290', '"1290"', '77400', '"77400"'],
    ],
    [
      'number of a rent',
      'rent/getRentNum',
      { response: 1, item: RENT },
      'item.number',
      ['"7700900155"', '7700900155', '"+447700900155"', '"447700900155"', '447700900155'],
    ],
    [
      'sum of a rent',
      'rent/getRentNum',
      { response: 1, item: RENT },
      'item.sum',
      ['2.4', '"2.4"', '"2.400"'],
    ],
    [
      'messages of a rent',
      'rent/getRentNum',
      { response: 1, item: RENT },
      'item.messages',
      ['[]', '{"current_page":1,"data":[],"from":null,"last_page":1,"per_page":20,"to":null,"total":0}'],
    ],
    ['no rent on offer', 'rent/tariffsRent', [], '', ['[]', 'null']],
    [
      'no number',
      'getNum',
      { response: 'NO_NUMBER' },
      'response',
      ['"NO_NUMBER"', '"NO_NUMBERS"', '"WARNING_NO_NUMS"'],
    ],
    ['no country', 'getNum', { response: 'NO_COUNTRY' }, 'response', ['"NO_COUNTRY"', '"UNDEFINED_COUNTRY"']],
    [
      'zero of a notice',
      'rent/getRentNum',
      { response: 1, item: { ...RENT, messages: [{ code: 0 }] } },
      'item.messages.0.code',
      ['0', undefined],
    ],
    [
      'leading zeros',
      'getState',
      [{ ...CODED, msg: '0582' }, STATE],
      '0.msg',
      [
        '"0582"',
        '["0582"]',
        '[{"service":"bybit","msg":"0582"}]',
        '[{"service":"bybit","text":"0582","code":"0582"}]',
      ],
    ],
  ])('%s', (_, name, body, path, expected) => {
    expect(shapesAt(name, body, path)).toEqual(new Set(expected));
  });

  it('wrong key', () => {
    const seen = sendAll('getBalance', { response: 'ERROR_WRONG_KEY' }, 456);
    expect(new Set(seen.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(
      new Set([
        '456 {"response":"ERROR_WRONG_KEY"}',
        '200 {"response":"ERROR_WRONG_KEY"}',
        '200 {"response":"ERROR_NO_KEY"}',
        '401 {"message":"Unauthenticated."}',
      ]),
    );
  });

  it.each([
    [
      'getNumbersStats',
      { 44: { ...STATS, code: 44 } },
      '',
      ['44', '_44', '0', '44,response', '_44,response'],
    ],
    ['getTariffs', TARIFFS, 'countries', ['44', '_44', '0']],
    ['getTariffs', TARIFFS, 'services', ['google', '_google', 'service_google']],
    ['getNumbersStats', STATS, 'services', ['3223', '_3223', 'service_3223']],
    [
      'getFreeList',
      { response: 1, numbers: { '7700900188': { country: 44 } } },
      'numbers',
      ['7700900188', '0'],
    ],
    ['getFreePhoneList', { response: 1, numbers: [{ number: '77', country: 44 }] }, 'numbers', ['0']],
  ])('keys in %s', (name, body, path, expected) => {
    const keys = sendAll(name, body).map((sent) =>
      Object.keys(at(sent.body, path) ?? {})
        .sort()
        .join(),
    );
    expect(new Set(keys)).toEqual(new Set(expected));
  });

  it('wraps some answers by accident, escapes some, and writes floats with their noise', () => {
    const sent = sendAll('getPrice', { response: '1', price: 0.55, title: 'Ж/' });
    expect(sent.some(({ wrapped }) => wrapped)).toBe(true);
    expect(sent.some(({ text }) => text.includes('\\u0416\\/'))).toBe(true);
    expect(sent.some(({ text }) => text.includes('0.55000000000000004'))).toBe(true);
  });
});

describe('a run with quirks', () => {
  let simulator: Simulator;
  afterEach(() => simulator.close());

  async function record(seed: string): Promise<unknown[]> {
    simulator = await quietSimulator({ quirks: true, seed, clock: { running: false, startAt: 0 } });
    const seen: unknown[] = [];
    await order(simulator);
    for (let index = 0; index < 5; index += 1) {
      for (const path of ['getState.php', 'getBalance.php', 'getTariffs.php', 'rent/tariffsRent.php']) {
        seen.push(await call(simulator, path, { country: 44, lang: 'en' }));
      }
    }
    await simulator.close();
    return seen;
  }

  it('is the same for the same seed, and another for another', async () => {
    expect(await record('a')).toEqual(await record('a'));
    expect(await record('a')).not.toEqual(await record('b'));
  });
});
