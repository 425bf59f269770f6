import type { Browser } from 'webextension-polyfill';

/**
 * What the build puts in the polyfill's place in our own pages: both browsers give promises for all that these ask
 * (Chrome below 148 under `chrome` alone).
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };
export default browser ?? chrome;
