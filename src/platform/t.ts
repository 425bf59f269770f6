import browser from 'webextension-polyfill';
import type messages from '../../static/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The words of a key in the user's language, with `$1`…`$9` put in. All words of our pages come through here. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const { i18n } = browser;
  if (i18n.getMessage('direction') !== 'rtl') return i18n.getMessage(key, substitutions);
  // Between Arabic letters "$0.35" would come out as "0.35$" and "+44 …" reversed (UAX #9, first strong isolate).
  return i18n.getMessage(
    key,
    substitutions.map((part) => `\u2068${part}\u2069`),
  );
}
