import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, waitFor } from './driver.ts';
import { findBrowser } from './find-browser.ts';

interface Heard {
  dispatch(...values: unknown[]): void;
}

interface Tabs {
  query(query: object): Promise<unknown[]>;
}

/** Chromium with the production build: the real hosts are mapped to the stand-in, nothing else is changed. */
export async function launchChromium({ folder, headless, httpsPort }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [folder],
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      `--host-resolver-rules=MAP onlinesim.io 127.0.0.1:${httpsPort},MAP onlinesim.host 127.0.0.1:${httpsPort},MAP *.example 127.0.0.1:${httpsPort},MAP * ~NOTFOUND`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The simulator's certificate is its own; asked for by flag, since a window that opens by itself loads too soon
      // for the driver's setting.
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=en-US',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extensionUrl = new URL('/', worker.url()).href;
  const id = new URL(extensionUrl).host;

  async function waitForPage(matches: (url: string) => boolean): Promise<Page> {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'page' && matches(candidate.url()),
    );
    const page = await target.page();
    if (!page) throw new Error(`No page for ${target.url()}`);
    return page;
  }

  /** What the page chrome://extensions does at a user's click. */
  async function changeHost(
    method: 'addHostPermission' | 'removeHostPermission',
    pattern: string,
  ): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (name, extension, host) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: Record<string, (id: string, host: string) => Promise<void>> };
        };
        return chrome.developerPrivate[name]?.(extension, host);
      },
      method,
      id,
      pattern,
    );
    await page.close();
  }

  async function enable(enabled: boolean): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extension, on) =>
        (
          globalThis as unknown as {
            chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
          }
        ).chrome.management.setEnabled(extension, on),
      id,
      enabled,
    );
    await page.close();
  }

  /** Lets the background hear an event, as the browser itself would send it. */
  async function dispatch(
    event: 'commands.onCommand' | 'contextMenus.onClicked' | 'notifications.onClicked',
    first: unknown,
  ) {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const background = await target.worker();
    await background?.evaluate(
      async (path, value) => {
        const { chrome } = globalThis as unknown as {
          chrome: Record<string, Record<string, Heard>> & { tabs: Tabs };
        };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const [api = '', name = ''] = path.split('.');
        chrome[api]?.[name]?.dispatch(value, tab);
      },
      event,
      first,
    );
  }

  return {
    name: 'chromium',
    browser,
    extensionUrl,
    waitForPage,
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl + path);
      return page;
    },
    async openSite(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed');
      const before = new Set(browser.targets());
      await extension.triggerAction(page);
      const target = await waitFor('the popup', async () =>
        browser
          .targets()
          .find(
            (candidate) => !before.has(candidate) && candidate.url().startsWith(`${extensionUrl}popup.html`),
          ),
      );
      const popup = await target.asPage();
      return popup;
    },
    async isPanelOpen() {
      return browser.targets().some((target) => target.url() === `${extensionUrl}panel.html`);
    },
    async allowSites(patterns) {
      for (const pattern of patterns) await changeHost('addHostPermission', pattern);
    },
    pressShortcut: (command) => dispatch('commands.onCommand', command),
    clickMenu: (entry) =>
      dispatch('contextMenus.onClicked', { menuItemId: entry, frameId: 0, editable: true }),
    clickNotice: (id) => dispatch('notifications.onClicked', id),
    async readClipboard(page) {
      await browser
        .defaultBrowserContext()
        .overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    switchOff: () => enable(false),
    switchOn: () => enable(true),
    takeAccess: (pattern) => changeHost('removeHostPermission', pattern),
    async endBackground() {
      const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
      const running = await target?.worker();
      await running?.close();
    },
    async close() {
      await browser.close();
    },
  };
}
