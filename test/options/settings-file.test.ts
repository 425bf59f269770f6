import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../src/options/settings-file.ts';
import { defaultPreferences, defaultSettings } from '../../src/storage/settings.ts';

it('what is exported can be imported', () => {
  const kept = { ...defaultPreferences, sound: true, lowBalance: 2500, namesLanguage: 'de' } as const;
  expect(readSettingsFile(writeSettingsFile(kept))).toEqual({ settings: kept, leftOut: [] });
});

it('no client id and no address is in the file', () => {
  const own = {
    ...defaultSettings,
    clientId: 'MINE',
    apiBase: 'https://mirror.example/api/',
    tokenAddress: 'https://tokens.example/',
  };
  expect(writeSettingsFile(own)).not.toMatch(/MINE|example|clientId|apiBase|tokenAddress/);
});

describe('a file', () => {
  const file = (settings: unknown, more: object = {}) =>
    JSON.stringify({ simfill: 'settings', version: 1, settings, ...more });

  it.each<[string, string, object | null]>([
    ['with a part', file({ sound: true }), { settings: { sound: true }, leftOut: [] }],
    [
      'that would send keys elsewhere',
      file({
        sound: true,
        apiBase: 'https://evil.example/',
        tokenAddress: 'https://evil.example/',
        clientId: '1',
      }),
      { settings: { sound: true }, leftOut: ['apiBase', 'tokenAddress', 'clientId'] },
    ],
    [
      'with something unusable',
      file({ sound: 'loud', webOtp: false }),
      { settings: { webOtp: false }, leftOut: ['sound'] },
    ],
    ['with nothing usable', file({ sound: 'loud' }), null],
    ['of history', JSON.stringify({ simfill: 'history', settings: { sound: true } }), null],
    ['of another program', '{"sound":true}', null],
    ['that is a list', '[1]', null],
    ['that is no JSON', 'sound=1', null],
    ['that is empty', '', null],
    ['that is null', 'null', null],
  ])('%s', (_, text, expected) => {
    expect(readSettingsFile(text)).toEqual(expected);
  });
});
