import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, savePreferences } from '../../src/background/save-settings.ts';
import { serviceLanguage } from '../../src/background/service/language.ts';
import { countryStats, directory } from '../../src/storage/items.ts';
import { rentTariffs } from '../../src/storage/rents.ts';
import { settings } from '../../src/storage/settings.ts';
import { britain, telegram } from '../support/samples.ts';

beforeEach(() => void Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'fr-CA' }));

it('two changes at once both hold', async () => {
  await Promise.all([savePreferences({ sound: true }), changeSettings({ clientId: '42' })]);
  expect(await settings.get()).toMatchObject({ sound: true, clientId: '42' });
});

it('what is no preference is not saved with them', async () => {
  const more = { sound: true, apiBase: 'https://evil.example/', clientId: '7' };
  await savePreferences(more);
  expect(await settings.get()).toMatchObject({
    sound: true,
    apiBase: 'https://onlinesim.io/api/',
    clientId: '',
  });
});

describe('names in another language', () => {
  beforeEach(async () => {
    await directory.set({ at: 1, countries: [britain], services: [telegram] });
    await rentTariffs.set({ at: 1, tariffs: [{ country: britain, lengths: [] }] });
    await countryStats(44).set({ at: 1, offers: [], complete: true, failure: null });
  });

  it('are asked for anew', async () => {
    await savePreferences({ namesLanguage: 'de' });
    expect((await directory.get()).countries).toEqual([]);
    expect((await rentTariffs.get()).tariffs).toEqual([]);
    expect((await countryStats(44).get()).at).toBe(0);
  });

  it.each([{ sound: true }, { namesLanguage: 'auto' as const }])(
    'other changes keep them: %j',
    async (change) => {
      await savePreferences(change);
      expect((await directory.get()).countries).toEqual([britain]);
    },
  );

  it.each([
    ['auto', 'fr'],
    ['de', 'de'],
    ['zh-CN', 'zh'],
    ['uk', 'en'],
    ['ar', 'en'],
  ] as const)('%s: the service is asked in %s', async (namesLanguage, lang) => {
    await savePreferences({ namesLanguage });
    expect(await serviceLanguage()).toBe(lang);
  });
});
