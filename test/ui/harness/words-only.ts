/** Stands in for webextension-polyfill on a plain page: a key is its own words. */
export default {
  i18n: { getMessage: (key: string, substitutions: string[] = []) => [key, ...substitutions].join(' ') },
};
