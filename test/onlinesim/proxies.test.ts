import { expect, it } from 'vitest';
import { getProxies } from '../../src/onlinesim/proxies.ts';

/** The answer of reference, section 10. */
const item = {
  tzid: 20144,
  type: 'private',
  connect_type: 'https',
  host: '203.0.113.9',
  port: 10022,
  user: 'u1',
  pass: 'p1',
  operator: 'mts',
  country: 7,
  time: 1400,
};
const read = {
  tzid: '20144',
  host: '203.0.113.9',
  port: 10022,
  user: 'u1',
  password: 'p1',
  connect: 'https',
  country: 7,
  operator: 'mts',
  minutesLeft: 1400,
};

it.each<[string, unknown, unknown[]]>([
  ['a list', { response: 1, list: [item] }, [read]],
  ['a map', { response: 1, list: { 0: item } }, [read]],
  ['digits as text', { list: [{ ...item, port: '10022', country: '7', time: '1400' }] }, [read]],
  [
    'what may lack',
    { list: [{ ...item, country: null, operator: null, time: null }] },
    [{ ...read, country: null, operator: null, minutesLeft: null }],
  ],
  ['none', { response: 1, list: [] }, []],
  ['nothing at all', { response: 1 }, []],
  ['an entry that is none', { list: [{ tzid: 1 }, item] }, [read]],
])('%s', async (_, body, expected) => {
  const fetch = (async () => new Response(JSON.stringify(body))) as unknown as typeof globalThis.fetch;
  const connection = { base: 'https://onlinesim.io/api/', credential: null, lang: 'en', fetch };
  expect(await getProxies(connection)).toEqual(expected);
});
