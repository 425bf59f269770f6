import { expect, it } from 'vitest';
import { request } from '../../src/onlinesim/request.ts';
import { ServiceError } from '../../src/onlinesim/service-error.ts';

function connect(answer: () => Response | Promise<Response>) {
  const seen: { url: string; init: RequestInit }[] = [];
  const fetch = (async (url: URL, init: RequestInit) => {
    seen.push({ url: url.href, init });
    return answer();
  }) as unknown as typeof globalThis.fetch;
  return { seen, connection: { base: 'https://onlinesim.io/api/', credential: 'SECRET', lang: 'en', fetch } };
}

const json = (body: unknown, init?: ResponseInit) => () => new Response(JSON.stringify(body), init);

/** A redirect to another host, on which the browser drops the credential. */
const sentOn = (body: unknown) => () =>
  Object.defineProperties(new Response(JSON.stringify(body)), {
    redirected: { value: true },
    url: { value: 'https://onlinesim.host/api/getNum.php' },
  });

it.each([
  ['response 1', json({ response: 1, a: 2 }), { response: 1, a: 2 }],
  ['response "1"', json({ response: '1' }), { response: '1' }],
  ['response true', json({ response: true }), { response: true }],
  ['no response', json({ countries: {} }), { countries: {} }],
  ['an array', json([]), []],
  ['null', json(null), null],
  ['a wrapped answer', json({ original: { response: 1, a: 2 } }), { response: 1, a: 2 }],
  [
    'an operation in place of a list',
    json({ response: 'TZ_NUM_WAIT', tzid: 1 }),
    { response: 'TZ_NUM_WAIT', tzid: 1 },
  ],
])('%s is a success', async (_, answer, expected) => {
  expect(await request(connect(answer).connection, 'getState', {})).toEqual(expected);
});

it.each([
  ['a wrong key, 200', json({ response: 'ERROR_WRONG_KEY' }), 'wrongKey'],
  ['a wrong key, 456', json({ response: 'ERROR_WRONG_KEY' }, { status: 456 }), 'wrongKey'],
  ['456 without a body', () => new Response('', { status: 456 }), 'wrongKey'],
  ['401 of the framework', json({ message: 'Unauthenticated.' }, { status: 401 }), 'wrongKey'],
  ['no key', json({ response: 'ERROR_NO_KEY' }), 'wrongKey'],
  ['429', json({ response: 'TRY_AGAIN_LATER' }, { status: 429 }), 'tooOften'],
  ['429 without a body', () => new Response('', { status: 429 }), 'tooOften'],
  ['HTML, 200', () => new Response('<html>'), 'unavailable'],
  ['HTML, 503', () => new Response('<html>', { status: 503 }), 'unavailable'],
  ['JSON, 500', json({ message: 'Server Error' }, { status: 500 }), 'unavailable'],
  ['half an answer', () => new Response('{"response":1,"tz'), 'unavailable'],
  ['a code of uncertain end', json({ response: 'ERROR_UNDEFINED' }), 'unavailable'],
  ['nobody there', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ['an unknown code', json({ response: 'SOMETHING_NEW' }), 'unknown'],
  ['"0"', json({ response: '0' }), 'smsCame'],
  ['a refusal of whom it was sent on to, without the key', sentOn({ response: 'ERROR_WRONG_KEY' }), 'moved'],
  ['a success of whom it was sent on to', sentOn({ response: 1 }), 'moved'],
  ['a code that says the key again', json({ response: 'no such key: SECRET' }), 'badAnswer'],
  ['a code that is a story', json({ response: 'x'.repeat(200) }), 'badAnswer'],
])('%s is %s', async (_, answer, kind) => {
  const error = await request(connect(answer).connection, 'getNum', {}).catch((caught) => caught);
  expect(error).toBeInstanceOf(ServiceError);
  expect(error).toMatchObject({ kind });
});

it('honours Retry-After', async () => {
  const answer = json({ response: 'TRY_AGAIN_LATER' }, { status: 429, headers: { 'retry-after': '17' } });
  await expect(request(connect(answer).connection, 'getNum', {})).rejects.toMatchObject({ waitSeconds: 17 });
});

it('keeps the credential out of the address, and the cookies of the site out of the request', async () => {
  const { connection, seen } = connect(json({ response: 1 }));
  await request(connection, 'getNum', { service: 'telegram', country: 44 });
  expect(seen[0]?.url).toBe('https://onlinesim.io/api/getNum.php?service=telegram&country=44&lang=en');
  expect(seen[0]?.init.credentials).toBe('omit');
  expect(new Headers(seen[0]?.init.headers).get('authorization')).toBe('Bearer SECRET');
});
