import browser from 'webextension-polyfill';
import type messages from '../../static/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The words of a key in the user's language, with `$1`…`$9` put in. All words of our pages come through here. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
