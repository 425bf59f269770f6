import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeApiBase } from '../../src/background/account/leave-account.ts';
import { isServiceHost, listGranted } from '../../src/background/pages/sites.ts';
import { saveSignInWay } from '../../src/background/save-settings.ts';
import { defaultSettings, settings } from '../../src/storage/settings.ts';

const usual = defaultSettings.apiBase;
const mirror = 'https://onlinesim.host/api/';
const tokens = 'https://tokens.example/oauth/token';
let granted: string[];

beforeEach(() => {
  granted = [
    'https://onlinesim.io/*',
    'https://onlinesim.host/*',
    'https://tokens.example/*',
    'https://shop.example/*',
  ];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
    getAll: async () => ({ origins: granted, permissions: [] }),
    remove: async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    },
  });
});

const shop = 'https://shop.example/*';

describe('what was granted so that we may talk to the service is no site to work on', () => {
  it.each([
    ['the API', { apiBase: mirror }, 'onlinesim.host', [shop, 'https://tokens.example/*']],
    [
      'the server that changes codes',
      { signInBy: 'code' as const, tokenAddress: tokens },
      'tokens.example',
      ['https://onlinesim.host/*', shop],
    ],
  ])('%s', async (_, changed, host, sites) => {
    await settings.set({ ...defaultSettings, ...changed });
    expect(await isServiceHost(host)).toBe(true);
    expect(await listGranted()).toEqual(sites);
  });
});

describe('access to an address that is no longer used is given back', () => {
  it('of the API', async () => {
    await settings.set({ ...defaultSettings, apiBase: mirror });
    await changeApiBase(usual);
    expect(await listGranted()).toEqual([shop, 'https://tokens.example/*']);
  });

  it('of the server that changes codes', async () => {
    await settings.set({ ...defaultSettings, signInBy: 'code', tokenAddress: tokens });
    await saveSignInWay({ signInBy: 'code', tokenAddress: defaultSettings.tokenAddress });
    expect(await listGranted()).toEqual(['https://onlinesim.host/*', shop]);
  });

  it('not of one that the other address still needs', async () => {
    await settings.set({
      ...defaultSettings,
      apiBase: mirror,
      tokenAddress: 'https://onlinesim.host/oauth/token',
    });
    await changeApiBase(usual);
    expect(granted).toContain('https://onlinesim.host/*');
  });

  it('never of what was given at install', async () => {
    await settings.set({ ...defaultSettings, tokenAddress: tokens });
    await changeApiBase(mirror);
    expect(granted).toContain('https://onlinesim.io/*');
  });
});
