import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../simulator/oauth/oauth-store.ts';
import type { Simulator } from '../simulator/start.ts';
import { call, quietSimulator } from './call.ts';

let simulator: Simulator;
let client: Client;
let cookie: string;

const REDIRECT = 'https://abcdefghijklmnop.chromiumapp.org/done';

async function visit(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { cookie, accept: 'text/html', ...init.headers };
  return fetch(`${simulator.httpUrl}${path}`, { redirect: 'manual', ...init, headers });
}

function submit(path: string, fields: Record<string, string>): Promise<Response> {
  return visit(path, { method: 'POST', body: new URLSearchParams(fields) });
}

async function signIn(): Promise<void> {
  const response = await submit('/login', { ...simulator.user, next: '/v2/profile/oauth' });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

beforeEach(async () => {
  simulator = await quietSimulator({ clock: { running: false } });
  client = simulator.control.registerClient({ name: 'Simfill', redirect: REDIRECT, confidential: false });
  cookie = '';
  await signIn();
});
afterEach(() => simulator.close());

const VERIFIER = 'v'.repeat(50);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const PKCE = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };

function authorizeQuery(changes: Record<string, string> = {}): string {
  return new URLSearchParams({
    client_id: client.id,
    redirect_uri: REDIRECT,
    response_type: 'token',
    scope: 'sms-scope rent-scope',
    state: 'STATE',
    ...changes,
  }).toString();
}

const open = (changes: Record<string, string> = {}) => visit(`/oauth/authorize?${authorizeQuery(changes)}`);

/** Decides on the consent page and answers where the browser is sent. */
async function decide(decision: 'approve' | 'deny', changes: Record<string, string> = {}): Promise<string> {
  const response = await submit('/oauth/authorize', { query: authorizeQuery(changes), decision });
  return response.headers.get('location') ?? '';
}

function parametersOf(location: string, mark: '#' | '?'): Record<string, string> {
  const [address, parameters] = location.split(mark);
  expect(address).toBe(REDIRECT);
  return Object.fromEntries(new URLSearchParams(parameters));
}

async function token(
  fields: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${simulator.httpUrl}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return { status: response.status, body: await response.json() };
}

describe('pages', () => {
  it('asks for a sign-in first and comes back', async () => {
    cookie = '';
    const response = await open();
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/login\?next=/);
    const next = new URL(location, simulator.httpUrl).searchParams.get('next') ?? '';
    const after = await submit('/login', { ...simulator.user, next });
    expect(after.headers.get('location')).toBe(next);
    expect(next).toContain(`client_id=${client.id}`);
  });

  it('refuses a wrong password and never leads elsewhere', async () => {
    expect((await submit('/login', { email: simulator.user.email, password: 'x', next: '/' })).status).toBe(
      422,
    );
    const away = await submit('/login', { ...simulator.user, next: '//elsewhere.example' });
    expect(away.headers.get('location')).toBe('/v2/profile/oauth');
  });

  it('registers a client (reference 4.1)', async () => {
    await submit('/v2/profile/oauth', { name: 'Mine', redirect: REDIRECT, confidential: '1' });
    const html = await (await visit('/v2/profile/oauth')).text();
    expect(html).toMatch(/<code class="client-id">42<\/code>/);
    expect(html).toMatch(/<code class="client-secret">[\w-]{40}<\/code>/);
  });

  it('lets the user withdraw access', async () => {
    const { access_token = '' } = parametersOf(await decide('approve'), '#');
    expect((await call(simulator, 'getBalance.php', {}, access_token)).status).toBe(200);
    await submit('/v2/profile/oauth/withdraw', { client: client.id });
    expect((await call(simulator, 'getBalance.php', {}, access_token)).status).toBe(456);
  });
});

describe('authorization request (reference 4.3)', () => {
  it('shows who asks for what', async () => {
    const html = await (await open()).text();
    expect(html).toContain('<strong>Simfill</strong>');
    expect(html).toContain('id="authorize"');
    expect(html).toContain('id="cancel"');
  });

  it.each([
    ['another redirect', { redirect_uri: `${REDIRECT}/` }, 401, 'invalid_client'],
    ['an unknown client', { client_id: '9999' }, 401, 'invalid_client'],
    ['another response type', { response_type: 'id_token' }, 400, 'unsupported_grant_type'],
    ['the code flow of a public client without PKCE', { response_type: 'code' }, 400, 'invalid_request'],
    [
      'a challenge of no known method',
      { response_type: 'code', ...PKCE, code_challenge_method: 'S512' },
      400,
      'invalid_request',
    ],
  ])('%s is an error page without a redirect', async (_, changes, status, error) => {
    const response = await open(changes);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain(error);
  });

  it.each([
    ['token', '#'],
    ['code', '?'],
  ] as const)('an unknown scope is reported to the redirect of %s', async (response_type, mark) => {
    const response = await open({ scope: 'sms-scope profile', response_type, ...PKCE });
    expect(parametersOf(response.headers.get('location') ?? '', mark)).toMatchObject({
      error: 'invalid_scope',
      state: 'STATE',
    });
  });

  it('skips consent only while a living token of the same scopes exists', async () => {
    expect((await open()).status).toBe(200);
    await decide('approve');
    expect((await open()).status).toBe(302);
    expect((await open({ scope: 'rent-scope sms-scope' })).status).toBe(302);
    expect((await open({ scope: 'sms-scope' })).status).toBe(200);
    simulator.control.expireTokens();
    expect((await open()).status).toBe(200);
  });

  it('does not skip the sign-in', async () => {
    await decide('approve');
    simulator.control.endSessions();
    expect((await open()).headers.get('location')).toMatch(/^\/login/);
  });
});

describe('implicit flow (reference 4.6)', () => {
  it('sends everything behind the #', async () => {
    const parameters = parametersOf(await decide('approve'), '#');
    expect(parameters).toMatchObject({ token_type: 'Bearer', expires_in: '31536000', state: 'STATE' });
    expect(parameters.access_token?.length).toBeGreaterThan(900);
    expect(parameters).not.toHaveProperty('refresh_token');
    expect((await call(simulator, 'rent/getRentState.php', {}, parameters.access_token)).status).toBe(200);
    expect((await call(simulator, 'getFreeList.php', {}, parameters.access_token)).status).toBe(456);
  });

  it.each([
    ['wellFormed', /#error=access_denied&.*&state=STATE$/],
    ['malformed', /#state=STATE\?error=access_denied&error_description=/],
  ] as const)('a refusal, %s', async (implicitRefusal, pattern) => {
    simulator.control.set({ implicitRefusal });
    expect(await decide('deny')).toMatch(pattern);
  });

  it('ends with its time', async () => {
    const { access_token = '' } = parametersOf(await decide('approve'), '#');
    simulator.clock.advance(31_536_000_000);
    expect(await call(simulator, 'getBalance.php', {}, access_token)).toMatchObject({
      status: 456,
      body: { response: 'ERROR_WRONG_KEY' },
    });
  });
});

describe('code flow (reference 4.4)', () => {
  async function codeFor(changes: Record<string, string> = {}): Promise<string> {
    const location = await decide('approve', { response_type: 'code', ...PKCE, ...changes });
    const { code = '', state } = parametersOf(location, '?');
    expect(state).toBe('STATE');
    return code;
  }

  const fieldsFor = (code: string) => ({
    grant_type: 'authorization_code',
    client_id: client.id,
    redirect_uri: REDIRECT,
    code,
    code_verifier: VERIFIER,
  });

  it('exchanges a long code for a pair', async () => {
    const code = await codeFor();
    expect(code.length).toBeGreaterThan(300);
    const { status, body } = await token(fieldsFor(code));
    expect(status).toBe(200);
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 31_536_000,
      access_token: expect.any(String),
      refresh_token: expect.stringMatching(/^def50200/),
    });
    expect((await call(simulator, 'getBalance.php', {}, String(body.access_token))).status).toBe(200);
  });

  it('reports a refusal in the query', async () => {
    const refused = parametersOf(await decide('deny', { response_type: 'code', ...PKCE }), '?');
    expect(refused).toMatchObject({
      error: 'access_denied',
      error_description: expect.any(String),
      hint: expect.any(String),
      message: expect.any(String),
      state: 'STATE',
    });
  });

  it.each([
    ['a wrong verifier', { code_verifier: 'w'.repeat(50) }, 400, 'invalid_grant'],
    ['another redirect', { redirect_uri: `${REDIRECT}/` }, 400, 'invalid_grant'],
    ['a wrong code', { code: 'nonsense' }, 400, 'invalid_grant'],
    ['an unknown client', { client_id: '9999' }, 401, 'invalid_client'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_, changes, status, error) => {
    expect(await token({ ...fieldsFor(await codeFor()), ...changes })).toMatchObject({
      status,
      body: { error },
    });
  });

  it.each(['code', 'client_id', 'code_verifier', 'redirect_uri'])('misses %s', async (name) => {
    const fields: Record<string, string> = fieldsFor(await codeFor());
    delete fields[name];
    expect(await token(fields)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  it('takes a code once, and for ten minutes', async () => {
    const used = await codeFor();
    await token(fieldsFor(used));
    expect(await token(fieldsFor(used))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    simulator.control.revokeTokens();
    const old = await codeFor();
    simulator.clock.advance(600_000);
    expect(await token(fieldsFor(old))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('wants the secret of a confidential client, and then no PKCE', async () => {
    client = simulator.control.registerClient({ name: 'Server', redirect: REDIRECT, confidential: true });
    const location = await decide('approve', { response_type: 'code' });
    const { code = '' } = parametersOf(location, '?');
    const fields = { grant_type: 'authorization_code', client_id: client.id, redirect_uri: REDIRECT, code };
    expect(await token(fields)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await token({ ...fields, client_secret: client.secret ?? '' })).toMatchObject({ status: 200 });
  });
});

describe('refresh (reference 4.5)', () => {
  async function pair(): Promise<{ access: string; refresh: string }> {
    const location = await decide('approve', { response_type: 'code', ...PKCE });
    const { code = '' } = parametersOf(location, '?');
    const { body } = await token({
      grant_type: 'authorization_code',
      client_id: client.id,
      redirect_uri: REDIRECT,
      code,
      code_verifier: VERIFIER,
    });
    return { access: String(body.access_token), refresh: String(body.refresh_token) };
  }

  const refreshWith = (refresh_token: string, changes: Record<string, string> = {}) =>
    token({ grant_type: 'refresh_token', client_id: client.id, refresh_token, ...changes });

  it('gives a new pair, and the old refresh token dies', async () => {
    const old = await pair();
    const { status, body } = await refreshWith(old.refresh);
    expect(status).toBe(200);
    expect(body.refresh_token).not.toBe(old.refresh);
    expect((await call(simulator, 'getBalance.php', {}, old.access)).status).toBe(456);
    expect((await call(simulator, 'getBalance.php', {}, String(body.access_token))).status).toBe(200);
    expect(await refreshWith(old.refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('works after the access token ended', async () => {
    const { refresh } = await pair();
    simulator.control.expireTokens();
    expect(await refreshWith(refresh)).toMatchObject({ status: 200 });
  });

  it('keeps, narrows, but never widens the scopes', async () => {
    const { body } = await refreshWith((await pair()).refresh, { scope: 'sms-scope' });
    expect((await call(simulator, 'rent/getRentState.php', {}, String(body.access_token))).status).toBe(456);
    expect(await refreshWith(String(body.refresh_token), { scope: 'rent-scope' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
  });

  it.each([
    ['missing', '', 'invalid_request'],
    ['unknown', 'nonsense', 'invalid_grant'],
  ])('refuses a %s refresh token', async (_, refresh, error) => {
    const fields = { grant_type: 'refresh_token', client_id: client.id };
    const answer = refresh ? await refreshWith(refresh) : await token(fields);
    expect(answer).toMatchObject({ status: 400, body: { error } });
  });

  it('answers the same under the path with two slashes', async () => {
    const response = await fetch(`${simulator.httpUrl}//oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({}),
    });
    expect(await response.json()).toMatchObject({ error: 'unsupported_grant_type' });
  });
});
