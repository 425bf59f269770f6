import browser from 'webextension-polyfill';

/** The languages the service has (reference 2.4). */
const served = ['ru', 'en', 'zh', 'de', 'fr'];

/** The user's language where the service has it, else English. */
export function serviceLanguage(): string {
  const [language = 'en'] = browser.i18n.getUILanguage().split('-');
  return served.includes(language) ? language : 'en';
}
