import { expect, it, vi } from 'vitest';
import { requestTokens } from '../../src/onlinesim/token.ts';

const answering = (status: number, body: unknown) =>
  vi.fn(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

const refresh = { kind: 'refresh', refreshToken: 'R1' } as const;
const ask = (fetch: typeof globalThis.fetch) =>
  requestTokens('https://onlinesim.io/oauth/token', '42', refresh, fetch);

it.each([
  [
    { access_token: 'A', refresh_token: 'R', expires_in: 3600 },
    { accessToken: 'A', refreshToken: 'R', expiresIn: 3600, scopes: null },
  ],
  [
    { access_token: 'A', expires_in: '3600', scope: 'sms-scope free-scope', token_type: 'Bearer' },
    { accessToken: 'A', refreshToken: null, expiresIn: 3600, scopes: ['sms-scope', 'free-scope'] },
  ],
  [
    { access_token: 'A', refresh_token: null, expires_in: 'soon' },
    { accessToken: 'A', refreshToken: null, expiresIn: null, scopes: null },
  ],
])('tokens: %j', async (body, expected) => {
  expect(await ask(answering(200, body))).toEqual(expected);
});

it.each([
  [
    'a refresh token that is no good',
    400,
    { error: 'invalid_grant', hint: 'Token has been revoked' },
    'refused',
  ],
  ['the same, as older servers say it', 401, { error: 'invalid_request' }, 'refused'],
  ['access that was denied', 401, { error: 'access_denied' }, 'refused'],
  ['an unknown client', 401, { error: 'invalid_client' }, 'client'],
  ['a flow it does not do', 400, { error: 'unsupported_grant_type' }, 'client'],
  ['a server in trouble that says so', 500, { error: 'server_error' }, 'unavailable'],
  ['one that is asked too often', 429, { error: 'slow_down' }, 'unavailable'],
  ['a token that no header can bear', 200, { access_token: 'A\nB' }, 'unavailable'],
  ['a page of maintenance', 503, '<h1>Back soon</h1>', 'unavailable'],
  ['success without a token', 200, {}, 'unavailable'],
  ['an empty token', 200, { access_token: '' }, 'unavailable'],
  ['a token with an error status', 500, { access_token: 'A' }, 'unavailable'],
] as const)('%s', async (_, status, body, kind) => {
  await expect(ask(answering(status, body))).rejects.toMatchObject({ kind });
});

it.each([
  ['a code of OAuth', 'invalid_client', 'invalid_client'],
  ['a text with a token in it', 'bad token R1', null],
])('what it says is passed on only where it is a code: %s', async (_, error, code) => {
  await expect(ask(answering(400, { error }))).rejects.toMatchObject({ code });
});

it('no connection', async () => {
  await expect(ask(() => Promise.reject(new TypeError('Failed to fetch')))).rejects.toMatchObject({
    kind: 'offline',
  });
});

it('sends no cookie, follows nowhere, and puts nothing into the address', async () => {
  const fetch = answering(200, { access_token: 'A' });
  await ask(fetch);
  const [address, init] = fetch.mock.calls[0] as unknown as [string, RequestInit & { body: URLSearchParams }];
  expect(address).toBe('https://onlinesim.io/oauth/token');
  expect(init).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'error', cache: 'no-store' });
  expect(Object.fromEntries(init.body)).toEqual({
    grant_type: 'refresh_token',
    client_id: '42',
    refresh_token: 'R1',
    scope: '',
  });
});
