import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, waitFor } from './driver.ts';
import { findBrowser } from './find-browser.ts';

const addOnId = 'simfill@onlinesim.addons';
const uuid = '5f1a3c52-3b0e-4b0c-9d0e-51f111a0b0c0';

/** What puppeteer's BiDi browser has and does not declare. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** How a script ended that was sent to the browser. */
interface ScriptEnd {
  type: string;
  exceptionDetails?: { text: string };
  result?: { value?: unknown };
}

/** Firefox with the production build as a temporary add-on; a proxy leads the real hosts to the stand-in. */
export async function launchFirefox({ folder, headless, proxyPort }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
      // Nothing could click the prompt; what it grants is the same.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': false,
      'browser.newtabpage.enabled': false,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(folder);
  const extensionUrl = `moz-extension://${uuid}/`;
  const { connection } = browser as unknown as BidiBrowser;

  /** Runs script where Firefox itself runs, for what a person does to the browser and not to a page. */
  async function runInChrome(script: string): Promise<unknown> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${script} })()`,
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { type, exceptionDetails, result: value } = answer.result as ScriptEnd;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value?.value;
  }

  const addOn = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addOn = await AddonManager.getAddonByID(${JSON.stringify(addOnId)});`;
  const extension = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addOnId)});`;

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    // Firefox loads a moz-extension page but never tells of its end.
    await page.goto(url, { timeout: url.startsWith(extensionUrl) ? 300 : 30_000 }).catch((error) => {
      if (!url.startsWith(extensionUrl)) throw error;
    });
    // Where it leads is the site's affair, but it has left about:blank: until then that is what is complete.
    await waitFor(`${url} to load`, () =>
      page.evaluate(() => location.href !== 'about:blank' && document.readyState === 'complete'),
    );
    return page;
  }

  return {
    name: 'firefox',
    browser,
    extensionUrl,
    openSite: open,
    openOwnPage: (path) => open(extensionUrl + path),
    async clickToolbar(page) {
      await page.bringToFront();
      await runInChrome(`${extension}
        const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        extension.tabManager.addActiveTabPermission(selectedTab);`);
      // The real popup is out of reach for the driver: the same page for the same tab, in a tab of its own.
      const popup = await open(`${extensionUrl}options.html`);
      const tabId = await popup.evaluate(async (url) => {
        const { browser: api } = globalThis as unknown as {
          browser: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
        };
        const tabs = await api.tabs.query({});
        return tabs.find((tab) => tab.url === url)?.id ?? null;
      }, page.url());
      if (tabId === null) throw new Error(`The extension does not see ${page.url()}`);
      await popup.close();
      return open(`${extensionUrl}popup.html#tab=${tabId}`);
    },
    async isPanelOpen() {
      const open = await runInChrome(`
        const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
        return SidebarController.isOpen && SidebarController.currentID.includes('simfill');`);
      return open === true;
    },
    async allowSites() {
      // The preference above lets every request through.
    },
    async takeAccess(pattern) {
      await runInChrome(`${extension}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const taken = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
        await ExtensionPermissions.remove(extension.id, taken, extension);`);
    },
    async pressShortcut(command) {
      await runInChrome(`${extension}
        const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        extension.tabManager.addActiveTabPermission(selectedTab);
        extension.shortcuts.onCommand(${JSON.stringify(command)});`);
    },
    async clickMenu(entry) {
      await runInChrome(`${extension}
        const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        extension.tabManager.addActiveTabPermission(selectedTab);
        const info = { menuItemId: ${JSON.stringify(entry)}, frameId: 0, editable: true, modifiers: [], button: 0 };
        extension.emit('webext-menu-menuitem-click', info, selectedTab);`);
    },
    async clickNotice(id) {
      await runInChrome(`${extension}
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const api = ExtensionParent.apiManager.getAPI('notifications', extension, 'addon_parent');
        api.notificationsMap.emit('clicked', ${JSON.stringify(id)});`);
    },
    async readClipboard() {
      const text =
        await runInChrome(`const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transfer.init(null);
        transfer.addDataFlavor('text/plain');
        Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
        const data = {};
        try { transfer.getTransferData('text/plain', data); } catch { return ''; }
        return data.value.QueryInterface(Ci.nsISupportsString).data;`);
      return String(text);
    },
    async switchOff() {
      await runInChrome(`${addOn} await addOn.disable();`);
    },
    async switchOn() {
      await runInChrome(`${addOn} await addOn.enable();`);
    },
    async endBackground() {
      await runInChrome(`${extension} await extension.terminateBackground();`);
    },
    async waitForPage(matches) {
      return waitFor('the window', async () => (await browser.pages()).find((page) => matches(page.url())));
    },
    async close() {
      await browser.close();
    },
  };
}
