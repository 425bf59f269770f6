import { fakeBrowser } from '@webext-core/fake-browser';

/** Stands in for webextension-polyfill in unit tests: storage, alarms and listeners that really work. */
export default fakeBrowser;
