import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../simulator/catalogue/build-catalogue.ts';
import type { Simulator } from '../simulator/start.ts';
import { ask, call, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

const Stats = v.strictObject({
  name: v.string(),
  locale_name: v.string(),
  position: v.number(),
  code: v.number(),
  other: v.literal(false),
  new: v.boolean(),
  enabled: v.boolean(),
  services: v.union([
    v.strictTuple([]),
    v.record(
      v.pipe(v.string(), v.startsWith('service_')),
      v.strictObject({
        count: v.pipe(v.number(), v.integer(), v.maxValue(9999)),
        popular: v.boolean(),
        code: v.number(),
        price: v.number(),
        id: v.number(),
        service: v.string(),
        slug: v.string(),
      }),
    ),
  ]),
});

const Tariffs = v.strictObject({
  response: v.literal('1'),
  countries: v.union([
    v.strictTuple([]),
    v.record(
      v.pipe(v.string(), v.regex(/^_\d+$/)),
      v.strictObject({
        name: v.string(),
        original: v.string(),
        code: v.number(),
        pos: v.number(),
        other: v.literal(false),
        new: v.boolean(),
        enable: v.boolean(),
      }),
    ),
  ]),
  services: v.union([
    v.strictTuple([]),
    v.record(
      v.pipe(v.string(), v.startsWith('_')),
      v.strictObject({
        id: v.number(),
        count: v.number(),
        price: v.pipe(v.string(), v.regex(/^\d+\.\d\d$/)),
        service: v.string(),
        slug: v.string(),
      }),
    ),
  ]),
  favorites: v.strictTuple([]),
  favorite_countries: v.strictTuple([]),
  favorite_services: v.strictTuple([]),
  page: v.number(),
  country: v.number(),
  filter: v.string(),
  end: v.boolean(),
});

async function tariffs(params: Record<string, string | number>) {
  const answer = v.parse(Tariffs, await ask(simulator, 'getTariffs.php', { lang: 'en', ...params }));
  return { ...answer, names: Object.keys(answer.services), codes: Object.keys(answer.countries) };
}

describe('getNumbersStats (reference 6.1)', () => {
  it('describes one country', async () => {
    const country = v.parse(Stats, await ask(simulator, 'getNumbersStats.php', { country: 44, lang: 'en' }));
    expect(country).toMatchObject({ name: 'great_britain', locale_name: 'United Kingdom', code: 44 });
    expect(Object.keys(country.services).length).toBe(371);
    expect(country.services).toHaveProperty('service_3223.service', 'Facebook');
    expect(country.services).toHaveProperty('service_7.slug', '7');
  });

  it('describes all, in the size of the real thing (reference 15)', async () => {
    const response = await fetch(
      `${simulator.httpUrl}/api/getNumbersStats.php?country=all&apikey=${simulator.testKey}`,
    );
    const text = await response.text();
    const all = v.parse(v.record(v.string(), Stats), JSON.parse(text));
    expect(Object.keys(all).length).toBe(97);
    expect(Object.entries(all).every(([key, { code }]) => key === String(code))).toBe(true);
    expect(all['7']?.services).toEqual([]);
    expect(all['356']?.services).toEqual([]);
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(text.length).toBeLessThan(6_000_000);
  });

  it.each([
    ['ru', 'Великобритания', 'ВКонтакте'],
    ['en', 'United Kingdom', 'VK'],
    ['de', 'Vereinigtes Königreich', 'VK'],
    ['', 'Великобритания', 'ВКонтакте'],
    ['xx', 'Великобритания', 'ВКонтакте'],
  ])('in the language %j', async (lang, country, service) => {
    const answer = await ask(simulator, 'getNumbersStats.php', { country: 44, lang });
    expect(answer).toHaveProperty('locale_name', country);
    expect(answer).toHaveProperty('services.service_vkcom.service', service);
  });

  it.each([
    ['no country, the legacy default', {}, { code: 7, services: [] }],
    ['an unknown one', { country: 999 }, { response: 'NO_COUNTRY' }],
  ])('asked for %s', async (_, params, answer) => {
    expect(await ask(simulator, 'getNumbersStats.php', params)).toMatchObject(answer);
  });
});

describe('getTariffs (reference 6.2)', () => {
  it('shows 30 services, all countries, and no more than 16 KB', async () => {
    const response = await fetch(`${simulator.httpUrl}/api/getTariffs.php?lang=en&country=44`);
    expect((await response.text()).length).toBeLessThan(16_500);
    const page = await tariffs({ country: 44 });
    expect(page.names).toHaveLength(30);
    expect(page.codes).toHaveLength(97);
    expect(page).toMatchObject({ page: 1, country: 44, end: false });
  });

  it('pages until the end', async () => {
    const seen = new Set<string>();
    for (let page = 1; ; page += 1) {
      const { names, end } = await tariffs({ country: 44, page });
      for (const name of names) seen.add(name);
      if (end) break;
    }
    expect(seen.size).toBe(371);
    expect((await tariffs({ country: 44, page: 99 })).services).toEqual([]);
  });

  it('takes a page size', async () => {
    expect((await tariffs({ country: 44, count: 100 })).names).toHaveLength(100);
  });

  it.each([
    ['Russia has no services', { country: 7 }, { services: [], country: 7, end: true }],
    ['a service without a country lists countries only', { filter_service: 'battle' }, { services: [] }],
    ['the older filter does the same', { filter: 'battle' }, { services: [], filter: 'battle' }],
    ['no country at all', {}, { country: 1 }],
    ['filter_country alone does not change whose services', { filter_country: '44' }, { country: 1 }],
  ])('%s', async (_, params, answer) => {
    expect(await tariffs(params)).toMatchObject(answer);
  });

  it('narrows both lists', async () => {
    const found = await tariffs({ country: 44, filter_country: 44, filter_service: 'battle' });
    expect(found.names).toEqual(['_battle_net']);
    expect(found.codes).toEqual(['_44']);
    expect((await tariffs({ filter_service: 'battle' })).codes).not.toContain('_7');
    expect((await tariffs({ filter_country: 'united' })).codes).toContain('_44');
  });

  it('prices in another currency', async () => {
    simulator.control.setPrice(44, 'telegram', 0.5);
    const inRoubles = await tariffs({ country: 44, filter_service: 'telegram', locale_price: 'RUB' });
    expect(inRoubles.services).toHaveProperty('_telegram.price', '45.00');
  });
});

describe('getPrice (reference 6.3)', () => {
  it.each([
    [
      { service: 'telegram', country: 44 },
      { response: '1', price: '0.50' },
    ],
    [
      { service: 'service_Telegram', country: 44 },
      { response: '1', price: '0.50' },
    ],
    [
      { service: 'telegram', country: 7 },
      { response: '1', price: null },
    ],
    [{ service: 'nonsense', country: 44 }, { response: 'ERROR_NO_SERVICE' }],
    [{ service: 'telegram', country: 999 }, { response: 'NO_COUNTRY' }],
  ])('%j', async (params, answer) => {
    simulator.control.setPrice(44, 'telegram', 0.5);
    expect(await ask(simulator, 'getPrice.php', params)).toEqual(answer);
  });
});

it('v1/info/countries names more than a hundred (reference 6.4)', async () => {
  const { body } = await call(simulator, 'v1/info/countries', {}, null);
  const { countries } = v.parse(v.object({ countries: v.record(v.string(), v.string()) }), body);
  expect(Object.keys(countries).length).toBeGreaterThan(100);
  expect(countries).toMatchObject({ '7': 'russia', '44': 'great_britain', '1': 'usa' });
});

it('is the same for the same seed and another for another', () => {
  const prices = (seed: string) =>
    [...(buildCatalogue(seed).countries.get(44)?.offers.values() ?? [])].map(({ price }) => price);
  expect(prices('a')).toEqual(prices('a'));
  expect(prices('a')).not.toEqual(prices('b'));
});
