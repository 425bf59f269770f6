import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeApiBase, signOut } from '../../../src/background/account/leave-account.ts';
import { renewSilently, signIn } from '../../../src/background/account/session.ts';
import { keepSecret, readSecret } from '../../../src/background/account/vault.ts';
import { changeSettings, savePreferences } from '../../../src/background/save-settings.ts';
import { withLock } from '../../../src/platform/lock.ts';
import { history } from '../../../src/storage/history.ts';
import {
  account,
  balance,
  choices,
  defaultChoices,
  defaultSettings,
  orders,
  quietSites,
  settings,
} from '../../../src/storage/items.ts';
import { gone, open, signedIn } from '../../support/samples.ts';

const redirect = 'https://abc.chromiumapp.org/onlinesim';

/** Stands for the browser's sign-in window: what it ends on, given the address it was opened with. */
function endWindows(end: (url: URL) => Promise<string>) {
  Object.assign(fakeBrowser.identity, {
    getRedirectURL: () => redirect,
    launchWebAuthFlow: ({ url }: { url: string }) => end(new URL(url)),
  });
}

const agree = async (url: URL) =>
  `${redirect}#access_token=NEW&expires_in=3600&state=${url.searchParams.get('state')}`;

beforeEach(async () => {
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.windows, { getAll: async () => [], update: async () => ({}) });
  // Nobody answers there: whose account it is stays unknown.
  await settings.set({ ...defaultSettings, clientId: '42', apiBase: 'http://127.0.0.1:9/api/' });
});

describe('a silent renewal', () => {
  beforeEach(async () => {
    await account.set(signedIn);
    await keepSecret({ accessToken: 'OLD' });
  });

  it('keeps whose orders they are, though the service does not tell whose account it is', async () => {
    endWindows(agree);
    expect(await renewSilently('OLD', { isDead: true })).toBe(true);
    expect(await account.get()).toMatchObject({ signInId: 'me', mustRenew: false });
    expect(await readSecret()).toEqual({ accessToken: 'NEW' });
  });

  it.each([
    ['a dead token asks for a click', true, { mustRenew: true }],
    ['a living one is tried again later', false, { mustRenew: false, renewFrom: expect.any(Number) }],
  ])('that fails: %s', async (_, isDead, expected) => {
    endWindows(() => Promise.reject(new Error('Requires user interaction')));
    expect(await renewSilently('OLD', { isDead })).toBe(false);
    expect(await account.get()).toMatchObject({ state: 'signedIn', ...expected });
  });
});

describe('scopes', () => {
  let asked: (string | null)[];
  beforeEach(() => {
    asked = [];
    endWindows(async (url) => {
      asked.push(url.searchParams.get('scope'));
      return agree(url);
    });
  });
  const readScopes = async () => {
    const known = await account.get();
    return known.state === 'signedIn' ? known.scopes : null;
  };

  it('those the user has chosen are asked for', async () => {
    await savePreferences({ scopes: ['sms-scope', 'proxy-scope'] });
    await signIn();
    expect(asked).toEqual(['sms-scope proxy-scope']);
    expect(await readScopes()).toEqual(['sms-scope', 'proxy-scope']);
  });

  it('one that was missing is asked for with them, then and from then on', async () => {
    await savePreferences({ scopes: ['sms-scope'] });
    await signIn('rent-scope');
    await signIn();
    expect(asked).toEqual(['sms-scope rent-scope', 'sms-scope rent-scope']);
  });

  it('a silent renewal asks for those it has, since the service would have to ask about others', async () => {
    await account.set({ ...signedIn, scopes: ['sms-scope'] });
    await keepSecret({ accessToken: 'OLD' });
    await savePreferences({ scopes: ['sms-scope', 'rent-scope'] });
    await renewSilently('OLD', { isDead: false });
    expect(asked).toEqual(['sms-scope']);
    expect(await readScopes()).toEqual(['sms-scope']);
  });
});

it('one window for two clicks', async () => {
  let opened = 0;
  endWindows(async (url) => {
    opened++;
    return agree(url);
  });
  await Promise.all([signIn(), signIn()]);
  expect(opened).toBe(1);
  expect(await account.get()).toMatchObject({ state: 'signedIn' });
});

it('who signs out while the window is open stays signed out', async () => {
  endWindows(async (url) => {
    await signOut();
    return agree(url);
  });
  await signIn();
  expect(await account.get()).toMatchObject({ state: 'signedOut', why: null });
});

describe('another address of the API', () => {
  const mirror = 'https://onlinesim.host/api/';
  beforeEach(async () => {
    await account.set(signedIn);
    await keepSecret({ accessToken: 'OLD', refreshToken: 'R' });
    await balance.set({ balance: 1, held: 0, at: 1, heldIsApart: null, before: null });
    await orders.set([open()]);
  });

  it('gets nothing that opened the old one; what is open stays in view', async () => {
    await changeApiBase(mirror);
    expect(await settings.get()).toMatchObject({ apiBase: mirror, clientId: '42' });
    expect(await readSecret()).toBeNull();
    expect(await account.get()).toEqual({ state: 'signedOut', why: { code: 'addressChanged' } });
    expect(await balance.get()).toBeNull();
    expect(await orders.get()).toHaveLength(1);
  });

  it('that is the same changes nothing', async () => {
    await changeSettings({ apiBase: mirror });
    await changeApiBase(mirror);
    expect(await account.get()).toEqual(signedIn);
  });

  it.each(['http://onlinesim.host/api/', 'https://onlinesim.host/api', 'x'])(
    '%s is refused',
    async (address) => {
      await expect(changeApiBase(address)).rejects.toMatchObject({ failure: { code: 'programError' } });
      expect(await account.get()).toEqual(signedIn);
    },
  );

  it('waits for an order that is under way', async () => {
    let end = () => {};
    const placing = withLock(
      'placing',
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const changed = changeApiBase(mirror);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await account.get()).toEqual(signedIn);
    end();
    await Promise.all([placing, changed]);
    expect(await account.get()).toMatchObject({ state: 'signedOut' });
  });
});

it('signing out forgets all but what was set up', async () => {
  await account.set(signedIn);
  await keepSecret({ accessToken: 'OLD' });
  await choices.set({ ...defaultChoices, statsBy: 'country' });
  await orders.set([
    { status: 'closed', id: 'a', service: {}, country: {}, messages: [], closedAt: 1, outcome: {} },
  ] as never);
  await history.set([gone()]);
  await quietSites.set({ 'shop.example': null });
  await signOut();
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
    'account',
    'choices',
    'quietSites',
    'settings',
  ]);
  expect(await account.get()).toEqual({ state: 'signedOut', why: null, forgotAt: expect.any(Number) });
  expect(await readSecret()).toBeNull();
});
