import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, clickSpendingButton, waitForText } from '../browsers/page-actions.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { shop, waitForCode, waitForWelcome } from './demo-sites.ts';
import { waitForPhone } from './loop.ts';
import { readStored, sendMessage } from './own-page.ts';

/** What an account can do beside activations, and what can be done without one, in both browsers. */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({
      autoSms: false,
      rateLimit: 'strict',
      latencyMs: 60,
      demoSmsDelayMs: 300,
    });
    driver = await launchBrowser(name, { headless: true, simulator });
    await driver.allowSites([`${shop.url}*`]);
    // Its page is opened now: one that comes later would push the popup into the background.
    await readStored(driver, 'account');
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  describe('free numbers', () => {
    it('work right after install: a code that comes is read out, and no account is told', async () => {
      const popup = await driver.openOwnPage('popup.html');
      await clickButton(popup, /^Try free numbers/);
      await waitForText(popup, /Updated/);
      const asked = simulator.requests.filter(({ name: method }) => method === 'getFreeList');
      expect(asked.map(({ credential }) => credential)).toEqual(['none']);
      const known = (await readStored(driver, 'freeNumbers')) as {
        numbers: Record<string, { number: { e164: string } }[]>;
      };
      const [first] = Object.values(known.numbers).flat();
      simulator.control.addFreeMessage(first?.number.e164 ?? '', '+15550104000', 'Acme: your code is 90121');
      await clickButton(popup, /^Refresh/);
      await waitForText(popup, /Acme: your code is 90121/);
      expect(await popup.$eval('.inbox .digits', (digits) => digits.textContent)).toContain('90121');
      await clickButton(popup, /^Older/);
      await waitForText(popup, /Page 2 of/);
      await popup.close();
    });
  });

  it('a free number in use on a page is written in, and what comes to it is not', async () => {
    const page = await driver.openSite(shop.url);
    const popup = await driver.clickToolbar(page);
    await clickButton(popup, /^Try free numbers/);
    await clickButton(popup, /^Use on this page/);
    await page.bringToFront();
    await waitForPhone(page, shop);
    await page.click(shop.sendSelector);
    await page.waitForSelector(shop.codeSelector, { visible: true });
    const own = await driver.openOwnPage('popup.html');
    await clickButton(own, /^Try free numbers/);
    await clickButton(own, /^Refresh/);
    await waitForText(own, /shop/i);
    const typed = await page.$$eval(shop.codeSelector, (boxes) =>
      boxes.map((box) => (box as HTMLInputElement).value).join(''),
    );
    expect(typed).toBe('');
    await own.close();
    await page.close();
  });

  describe('rented numbers', () => {
    it('are rented by one click on a price, wait for their first SMS, and show what comes', async () => {
      await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
      const popup = await driver.openOwnPage('popup.html');
      await clickButton(popup, /^Rent/);
      await waitForText(popup, /first SMS must come within 20 minutes/);
      await clickSpendingButton(popup, /^Rent it/);
      await waitForText(popup, /First SMS must come within (20:00|19:\d\d)/);
      const [rent, ...others] = simulator.control.rents();
      expect(others).toEqual([]);
      expect(rent).toMatchObject({ autoRenew: false });
      await popup.close();
    });

    it('in use on a page: number and code are written in, and the inbox shows the same', async () => {
      const [rent] = simulator.control.rents();
      const page = await driver.openSite(shop.url);
      const popup = await driver.clickToolbar(page);
      await clickButton(popup, /^Rent/);
      await clickButton(popup, /^Use on this page/);
      await page.bringToFront();
      const number = rent?.number.replace('+', '');
      await waitFor(`${number} in the phone field`, async () => (await shop.readPhone(page)) === number);
      await page.click(shop.sendSelector);
      await waitForCode(page, shop);
      await waitForWelcome(page);
      await page.close();
    });

    it('are prolonged by one click on a price, and given back after a question', async () => {
      const popup = await driver.openOwnPage('popup.html');
      await clickButton(popup, /^Rent/);
      await waitForText(popup, /shop\.example/);
      await clickButton(popup, /^Prolong/);
      await clickSpendingButton(popup, /^Prolong ·/);
      await waitFor('the longer rent', async () => (simulator.control.rents()[0]?.days ?? 0) > 1);
      await clickButton(popup, /^Give back/);
      await waitForText(popup, /cannot be undone/);
      await popup.$eval('dialog .danger', (button) => (button as HTMLElement).click());
      await waitForText(popup, /Done · \$[\d.]+ spent/);
      expect(simulator.control.rents()).toMatchObject([{ endedAt: expect.any(Number) }]);
      await popup.close();
    });
  });

  it('proxies: no view where the service has withdrawn them', async () => {
    await waitFor('the question', async () =>
      simulator.requests.some(({ name: method }) => method === 'proxy/getState'),
    );
    const popup = await driver.openOwnPage('popup.html');
    await waitForText(popup, /Home/);
    expect(await popup.$('#tab-proxies')).toBeNull();
    await popup.close();
  });
});
