import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, waitForText } from '../browsers/page-actions.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { forum, shop } from './demo-sites.ts';
import { sendMessage } from './own-page.ts';

/** The same view beside the page: Chrome's side panel, Firefox's sidebar. */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let panel: Page;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off', latencyMs: 60 });
    driver = await launchBrowser(name, { headless: true, simulator });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  it('opens from the menu, and not by itself', async () => {
    expect(await driver.isPanelOpen()).toBe(false);
    const popup = await driver.clickToolbar(await driver.openSite(shop.url));
    await clickButton(popup, /^More/);
    await clickButton(popup, /^Show beside the page/);
    await waitFor('the panel', () => driver.isPanelOpen());
  });

  it('goes along with the tab, and sees of it what the user has let it see', async () => {
    const tab = await driver.openSite(shop.url);
    panel = await driver.openOwnPage('panel.html');
    await tab.bringToFront();
    await waitForText(panel, /click Simfill in the toolbar once/);
    const popup = await driver.clickToolbar(tab);
    if (!popup.isClosed()) await popup.close().catch(() => {});
    await panel.bringToFront();
    await tab.bringToFront();
    await waitForText(panel, /shop\.example\s+wants a phone number/);
    await tab.goto(forum.url);
    await waitForText(panel, /click Simfill in the toolbar once/);
    await tab.close();
  });

  it('uses the whole height', async () => {
    const heights = await panel.evaluate(() => [
      document.querySelector('#app')?.getBoundingClientRect().height,
      innerHeight,
    ]);
    expect(heights[0]).toBe(heights[1]);
  });

  it('what takes the focused button away leaves the focus in its place', async () => {
    const popup = await driver.openOwnPage('popup.html');
    await popup.bringToFront();
    const service = { slug: 'telegram', name: 'Telegram' };
    for (const [code, name] of [
      [44, 'United Kingdom'],
      [31, 'Netherlands'],
      [48, 'Poland'],
    ] as const) {
      simulator.control.fault({ match: 'getPrice', kind: 'code', code: 'ACCOUNT_BLOCKED' });
      const country = { code, iso: '', name };
      await sendMessage(driver, 'placeOrder', {
        service,
        country,
        accepted: 99_000,
        tabId: null,
        origin: null,
      });
    }
    await popup.waitForSelector('.order:nth-child(3)');
    await popup.focus('.order:nth-child(2) .icon-button');
    await popup.keyboard.press('Enter');
    await waitFor('two orders', async () => (await popup.$$('.order')).length === 2);
    const focused = await popup.evaluate(() => document.activeElement?.closest('.order')?.textContent ?? '');
    expect(focused).toContain('United Kingdom');
    await popup.close();
  });
});
