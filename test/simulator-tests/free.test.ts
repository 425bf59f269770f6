import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { call, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator({ clock: { running: false } });
});
afterAll(() => simulator.close());

const TIME = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/));

const Countries = v.strictObject({
  response: v.literal(1),
  countries: v.array(
    v.strictObject({ country: v.number(), country_text: v.string(), country_original: v.string() }),
  ),
});
const Phones = v.strictObject({
  response: v.literal(1),
  numbers: v.array(
    v.strictObject({
      number: v.pipe(v.string(), v.regex(/^\d+$/)),
      country: v.number(),
      full_number: v.pipe(v.string(), v.startsWith('+')),
      country_text: v.string(),
      updated_at: TIME,
      data_humans: v.string(),
      maxdate: TIME,
    }),
  ),
});
const Message = v.strictObject({
  text: v.string(),
  in_number: v.string(),
  my_number: v.number(),
  created_at: TIME,
  data_humans: v.string(),
});
const page = {
  current_page: v.number(),
  data: v.array(Message),
  from: v.nullable(v.number()),
  last_page: v.number(),
  per_page: v.literal(10),
  to: v.nullable(v.number()),
  total: v.number(),
};
const Messages = v.strictObject({ response: v.literal(1), messages: v.strictObject(page) });
const List = v.strictObject({
  response: v.literal(1),
  countries: v.array(v.strictObject({ country: v.number(), country_text: v.string() })),
  numbers: v.union([
    v.strictTuple([]),
    v.record(
      v.string(),
      v.strictObject({
        country: v.number(),
        country_original: v.string(),
        data_humans: v.string(),
        full_number: v.string(),
        is_archive: v.boolean(),
      }),
    ),
  ]),
  messages: v.strictObject({
    ...page,
    first_page_url: v.string(),
    links: v.array(v.unknown()),
    next_page_url: v.nullable(v.string()),
    path: v.string(),
    prev_page_url: v.nullable(v.string()),
    number: v.nullable(v.string()),
    country: v.nullable(v.number()),
  }),
  ignore: v.literal(''),
});

const free = async (path: string, params: Record<string, string | number> = {}) =>
  (await call(simulator, path, { lang: 'en', ...params }, null)).body;

async function phoneOf(country: number): Promise<{ number: string; full_number: string }> {
  const [first] = v.parse(Phones, await free('getFreePhoneList', { country })).numbers;
  if (!first) throw new Error(`no free number in ${country}`);
  return first;
}

it('lists about seventeen countries', async () => {
  const { countries } = v.parse(Countries, await free('getFreeCountryList'));
  expect(countries).toHaveLength(17);
  expect(countries).toContainEqual({
    country: 44,
    country_text: 'United Kingdom',
    country_original: 'great_britain',
  });
});

it('lists numbers of a country, none of an unknown one', async () => {
  expect(v.parse(Phones, await free('getFreePhoneList', { country: 44 })).numbers.length).toBeGreaterThan(1);
  expect(await free('getFreePhoneList', { country: 999 })).toEqual({ response: 1, numbers: [] });
});

it('pages messages, masks numeric senders with a line feed, and signs every text', async () => {
  const { number, full_number } = await phoneOf(44);
  for (let index = 0; index < 12; index += 1)
    simulator.control.addFreeMessage(full_number, '447700904000', 'x 1234');
  const first = v.parse(Messages, await free('getFreeMessageList', { phone: number, country: 44 })).messages;
  expect(first.data).toHaveLength(10);
  expect(first.data[0]).toMatchObject({ in_number: '***4000\n', my_number: Number(number) });
  const last = v.parse(
    Messages,
    await free('getFreeMessageList', { phone: number, page: first.last_page }),
  ).messages;
  expect(last.data.at(-1)?.text).toMatch(/ received from onlinesim\.(io|ru)$/i);
  expect(last.to).toBe(last.total);
});

it('has an empty page for an unknown number', async () => {
  const { messages } = v.parse(Messages, await free('getFreeMessageList', { phone: '123' }));
  expect(messages).toMatchObject({ data: [], from: null, to: null, total: 0 });
});

it('answers all three at once, numbers as a map', async () => {
  const list = v.parse(List, await free('getFreeList'));
  expect(list.messages.number).toBe(Object.keys(list.numbers)[0]);
  const { number } = await phoneOf(49);
  const chosen = v.parse(List, await free('getFreeList', { country: 49, number }));
  expect(chosen.messages).toMatchObject({ number, country: 49 });
  expect(v.parse(List, await free('getFreeList', { country: 999 })).numbers).toEqual([]);
});

it.each([
  ['ru', /назад$/],
  ['', /назад$/],
  ['en', /ago$/],
])('tells the age in the language %j', async (lang, pattern) => {
  const { numbers } = v.parse(Phones, await free('getFreePhoneList', { country: 44, lang }));
  expect(numbers[0]?.data_humans).toMatch(pattern);
});

it('is closed to a token without free-scope', async () => {
  const token = simulator.control.issueToken(['sms-scope']);
  expect((await call(simulator, 'getFreeList', {}, token)).status).toBe(456);
});
