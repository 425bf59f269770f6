import browser from 'webextension-polyfill';
import { settings } from '../../storage/settings.ts';

/** The languages the service has (reference 2.4). */
const served = ['ru', 'en', 'zh', 'de', 'fr'];

/** The language the user wants names in where the service has it, else English. */
export async function serviceLanguage(): Promise<string> {
  const { namesLanguage } = await settings.get();
  const wanted = namesLanguage === 'auto' ? browser.i18n.getUILanguage() : namesLanguage;
  const [language = 'en'] = wanted.split('-');
  return served.includes(language) ? language : 'en';
}
