import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readClientId, readPreferences, settings } from '../../src/storage/settings.ts';

it('nothing is copied, and no sound made, unless it is asked for; what was asked for is filled in', async () => {
  expect(await settings.get()).toMatchObject({
    notifications: true,
    sound: false,
    copyOnArrival: false,
    fillOnArrival: true,
    lowBalance: null,
    scopes: ['sms-scope', 'rent-scope', 'free-scope'],
  });
});

it('a setting that cannot be used takes no other with it', async () => {
  const value = {
    clientId: '42',
    sound: true,
    notifications: 'yes',
    scopes: ['everything'],
    lowBalance: 1.5,
  };
  await fakeBrowser.storage.local.set({ settings: { version: 1, value } });
  expect(await settings.get()).toEqual({ ...defaultSettings, clientId: '42', sound: true });
});

describe('preferences out of anything', () => {
  it.each<[unknown, object]>([
    [null, {}],
    ['sound', {}],
    [{ sound: true }, { sound: true }],
    [{ sound: 1 }, {}],
    [{ lowBalance: 2000 }, { lowBalance: 2000 }],
    [{ lowBalance: null }, { lowBalance: null }],
    [{ lowBalance: 0 }, {}],
    [{ lowBalance: -1 }, {}],
    [{ namesLanguage: 'de' }, { namesLanguage: 'de' }],
    [{ namesLanguage: 'auto' }, { namesLanguage: 'auto' }],
    [{ namesLanguage: 'tlh' }, {}],
    [{ scopes: ['rent-scope'] }, { scopes: ['rent-scope'] }],
    [{ scopes: [] }, {}],
    [{ scopes: ['rent-scope', 'profile'] }, {}],
    [{ clientId: '1', apiBase: 'https://x.example/', token: 'T', webOtp: false }, { webOtp: false }],
    [Object.create({ sound: true }), {}],
  ])('%j', (value, expected) => {
    expect(readPreferences(value)).toEqual(expected);
  });
});

it.each([
  ['42', true],
  [' 9d1c0a54-3c1f ', true],
  ['', false],
  ['a b', false],
  ['https://x', false],
  ['x'.repeat(101), false],
])('client id "%s": %s', (text, expected) => {
  expect(readClientId(text) !== null).toBe(expected);
});

it('a client id is taken without what a paste brings along', () => {
  expect(readClientId(' 42\n')).toBe('42');
});
