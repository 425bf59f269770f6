import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** What a test needs of a browser with the extension in it, whichever browser it is. */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** 'chrome-extension://…/' or 'moz-extension://…/' */
  extensionUrl: string;
  /** A page of the extension in a tab of its own: 'popup.html', 'options.html'. */
  openOwnPage(path: string): Promise<Page>;
  openSite(url: string): Promise<Page>;
  /** The click on the toolbar button: the popup for this page, with the access such a click gives. */
  clickToolbar(page: Page): Promise<Page>;
  /** Whether our view is shown beside the page: Chrome's side panel, Firefox's sidebar. */
  isPanelOpen(): Promise<boolean>;
  /** Lets `permissions.request` for these patterns succeed without a prompt that nothing could click. */
  allowSites(patterns: string[]): Promise<void>;
  /** Takes access to a host back, as a user does in the browser's own settings. */
  takeAccess(pattern: string): Promise<void>;
  /** A shortcut key, on the page in front. Headless browsers get no keys, so what a key leads to is called. */
  pressShortcut(command: string): Promise<void>;
  /** An entry of our context menu, on the field in focus of the page in front. */
  clickMenu(entry: string): Promise<void>;
  clickNotice(id: string): Promise<void>;
  /** What a paste would bring. */
  readClipboard(page: Page): Promise<string>;
  /** Disables the extension, as a user or an update does, and enables it again. */
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  /** Ends the background, as the browser does when it idles. */
  endBackground(): Promise<void>;
  /** The sign-in window, once it is open. */
  waitForPage(matches: (url: string) => boolean): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension. */
  folder: string;
  headless: boolean;
  /** Where the stand-in listens: https, and the CONNECT proxy that leads there. */
  httpsPort: number;
  proxyPort: number;
}

/** Waits for a state, asked for again and again, and says what it was last when it does not come. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(
    `Waited in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
