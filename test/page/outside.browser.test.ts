import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenOrder } from '../../src/orders/order.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { readValue } from '../browsers/page-actions.ts';
import { closeOpenPopup, lookNow, orderNumber, readOpenPopup, sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { allowAllSites } from './open-site.ts';

/** What a person does to a page by the browser's own means: shortcut keys, the context menu, and notices. */

const site = 'https://shapes.example';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let page: Page;
  let order: OpenOrder;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
    driver = await launchBrowser(name, { headless: true, simulator });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
    page = await driver.openSite(`${site}/`);
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  async function openShape(path: string): Promise<void> {
    await page.goto(site + path);
    await page.bringToFront();
  }

  const codeShown = () => readValue(page, '#code');
  const phoneDigits = async () => (await readValue(page, '#phone')).replace(/\D/g, '');
  const waitForPopup = async () => {
    await waitFor('our popup', async () => /shapes\.example/.test((await readOpenPopup(driver)) ?? ''));
    await closeOpenPopup(driver);
    await waitFor('no popup', async () => (await readOpenPopup(driver)) === null);
  };

  it.each([
    ['the key for what is newest', () => driver.pressShortcut('fill-newest')],
    ['the key for a number', () => driver.pressShortcut('get-number')],
    ['the menu for a number', () => driver.clickMenu('get-number')],
    ['the menu to fill one', () => driver.clickMenu('fill-number')],
  ])('%s opens our popup where there is nothing to fill', async (_, act) => {
    await openShape('/');
    await act();
    await waitForPopup();
  });

  describe('with a number', () => {
    beforeAll(async () => {
      await openShape('/');
      order = await orderNumber(driver, page);
      await waitFor('the number', async () => (await phoneDigits()) !== '');
    });

    beforeEach(() => openShape('/'));

    it.each([
      ['the key for what is newest', () => driver.pressShortcut('fill-newest')],
      ['the menu', () => driver.clickMenu('fill-number')],
    ])('%s writes it', async (_, act) => {
      await page.click('#phone');
      await act();
      await waitFor('the number', async () => (await phoneDigits()) === order.number?.e164.slice(1));
    });
  });

  describe('with a code that is not sure', () => {
    beforeAll(async () => {
      simulator.control.deliverSms(Number(order.tzid), '482913 Corner Shop');
      await lookNow(driver);
    });

    it.each([
      ['the key for what is newest', '/code', () => driver.pressShortcut('fill-newest')],
      ['the menu', '/code', () => driver.clickMenu('fill-code')],
      ['the menu, also where we take the field for none', '/plain', () => driver.clickMenu('fill-code')],
    ])('%s writes it', async (_, path, act) => {
      await openShape(path);
      await page.click('#code');
      await act();
      await waitFor('the code', async () => (await codeShown()) === '482913');
    });

    it('its notice leads to its page and writes it there', async () => {
      await openShape('/code');
      const other = await driver.openSite('https://pay.example/code');
      await other.bringToFront();
      await driver.clickNotice(order.id);
      await waitFor('the code', async () => (await codeShown()) === '482913');
      expect(await readValue(other, '#code')).toBe('');
      await waitFor('its tab in front', () => page.evaluate(() => document.visibilityState === 'visible'));
      await other.close();
    });

    it('its notice opens our popup once its page is gone', async () => {
      const other = await driver.openSite('https://pay.example/code');
      await page.close();
      await other.bringToFront();
      await driver.clickNotice(order.id);
      await waitFor('our popup', async () => /pay\.example/.test((await readOpenPopup(driver)) ?? ''));
    });
  });
});
