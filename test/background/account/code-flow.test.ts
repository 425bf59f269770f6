import { createHash } from 'node:crypto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPkce } from '../../../src/background/account/pkce.ts';
import { renewSilently, signIn } from '../../../src/background/account/session.ts';
import { readSecret } from '../../../src/background/account/vault.ts';
import { saveSignInWay } from '../../../src/background/save-settings.ts';
import { account } from '../../../src/storage/items.ts';
import { defaultSettings, settings } from '../../../src/storage/settings.ts';
import { type Simulator, startSimulator } from '../../simulator/start.ts';

vi.mock('../../../src/background/service/request-queue.ts', async (loadReal) =>
  (await import('../../support/impatient-queue.ts')).loadImpatientQueue(loadReal),
);

const redirect = 'https://abc.chromiumapp.org/onlinesim';
let simulator: Simulator;
/** Whether the service has something to ask, and so a window is needed. */
let asks: boolean;

beforeEach(async () => {
  simulator = await startSimulator({ rateLimit: 'off', autoSms: false });
  const realFetch = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string | URL, init: RequestInit) =>
    realFetch(String(address).replace('https://onlinesim.io', simulator.httpUrl), init),
  );
  asks = false;
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.identity, { getRedirectURL: () => redirect, launchWebAuthFlow: agree });
  const client = simulator.control.registerClient({ name: 'Simfill', redirect, confidential: false });
  await settings.set({ ...defaultSettings, clientId: client.id, signInBy: 'code' });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await simulator.close();
});

/** The sign-in window, with a user in it who agrees. */
async function agree({ url, interactive }: { url: string; interactive: boolean }): Promise<string> {
  if (asks && !interactive) throw new Error('Requires user interaction');
  const site = 'https://onlinesim.io';
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(site + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
    });
  const login = await post('/login', { ...simulator.user, next: '/' });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const query = new URL(url).search.slice(1);
  const answer = await post('/oauth/authorize', { query, decision: 'approve' }, cookie);
  return answer.headers.get('location') ?? '';
}

const tokenRequests = () => simulator.requests.filter(({ name }) => name === 'oauth/token');
const readAccount = () => account.get();

it('a code is changed for a pair of tokens, and what proves it was never shown before', async () => {
  await signIn();
  expect(await readAccount()).toMatchObject({ state: 'signedIn', way: 'oauth', mustRenew: false });
  expect(await readSecret()).toEqual({ accessToken: expect.any(String), refreshToken: expect.any(String) });
  expect(tokenRequests()).toHaveLength(1);
});

describe('a refresh', () => {
  let first: Awaited<ReturnType<typeof readSecret>>;
  beforeEach(async () => {
    await signIn();
    first = await readSecret();
    asks = true;
  });
  const renew = (isDead = true) => renewSilently(first?.accessToken ?? '', { isDead });

  it('brings a new pair, of the same account, and asks for nothing else', async () => {
    const before = await readAccount();
    const asked = simulator.requests.length;
    expect(await renew()).toBe(true);
    const second = await readSecret();
    expect(second?.accessToken).not.toBe(first?.accessToken);
    expect(second?.refreshToken).not.toBe(first?.refreshToken);
    expect(simulator.requests.slice(asked).map(({ name }) => name)).toEqual(['oauth/token']);
    expect(await readAccount()).toEqual({
      ...before,
      expiresAt: expect.any(Number),
      renewFrom: expect.any(Number),
    });
  });

  it('runs once for all who need it', async () => {
    const results = await Promise.all([renew(), renew(false), renew()]);
    expect(results).toEqual([true, true, true]);
    expect(tokenRequests()).toHaveLength(2);
  });

  it('goes on and on: each pair for the next', async () => {
    await renew();
    const second = await readSecret();
    expect(await renewSilently(second?.accessToken ?? '', { isDead: true })).toBe(true);
    expect((await readSecret())?.accessToken).not.toBe(second?.accessToken);
  });

  it('that the service refuses asks for one click', async () => {
    simulator.control.revokeTokens();
    expect(await renew()).toBe(false);
    expect(await readAccount()).toMatchObject({ state: 'signedIn', mustRenew: true });
  });

  it('that the service refuses still works where it has nothing to ask', async () => {
    simulator.control.revokeTokens();
    asks = false;
    expect(await renew()).toBe(true);
    expect(await readAccount()).toMatchObject({ mustRenew: false });
  });

  it('that cannot be sent says so, and leaves all as it was', async () => {
    const before = await readAccount();
    simulator.control.fault({ match: 'oauth/token', kind: 'dropBefore' });
    await expect(renew()).rejects.toMatchObject({ failure: { code: 'offline' } });
    expect(await readAccount()).toEqual(before);
    expect(await readSecret()).toEqual(first);
  });
});

describe('a confidential client', () => {
  beforeEach(async () => {
    const { id } = simulator.control.registerClient({ name: 'Mine', redirect, confidential: true });
    await settings.set({ ...(await settings.get()), clientId: id });
  });

  it('does not work without its secret, which is in no setting', async () => {
    await expect(signIn()).rejects.toMatchObject({
      failure: { code: 'signInFailed', detail: 'invalid_client' },
    });
    expect(await readAccount()).toMatchObject({ state: 'signedOut', why: { code: 'signInFailed' } });
  });
});

it.each([['http://tokens.example/'], ['not an address'], ['https://user:pass@tokens.example/']])(
  'no token goes to %s',
  async (tokenAddress) => {
    await expect(saveSignInWay({ signInBy: 'code', tokenAddress })).rejects.toMatchObject({
      failure: { code: 'programError' },
    });
    expect((await settings.get()).tokenAddress).toBe(defaultSettings.tokenAddress);
  },
);

it('a PKCE secret is new each time, and shown by its hash alone', async () => {
  const [one, two] = [await createPkce(), await createPkce()];
  expect(one.verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(one.verifier).not.toBe(two.verifier);
  expect(one.challenge).toBe(createHash('sha256').update(one.verifier).digest('base64url'));
});
