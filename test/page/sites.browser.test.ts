import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, waitForText } from '../browsers/page-actions.ts';
import { clickInWidget, readWidget, waitForNoWidget, waitForWidget } from '../browsers/widget.ts';
import { forum, shop } from '../e2e/demo-sites.ts';
import { listGrantedSites, listScripts, readStored, sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';

/** Access to sites: given by a click, listed, taken back, and what runs where in between. */

const shopPattern = `${shop.url}*`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
    driver = await launchBrowser(name, { headless: true, simulator });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  const sentinelSites = async () =>
    (await listScripts(driver)).find(({ id }) => id === 'sentinel')?.matches ?? [];

  it('runs nowhere before a site is granted', async () => {
    expect(await listScripts(driver)).toEqual([]);
  });

  it('works on a site from the click that allows it, on the page that is open', async () => {
    const page = await driver.openSite(shop.url);
    await driver.allowSites([shopPattern]);
    const popup = await driver.clickToolbar(page);
    await clickButton(popup, /^Always here/);
    await waitFor('the script of the site', async () => (await sentinelSites()).length > 0);
    await popup.close().catch(() => {});
    expect(await sentinelSites()).toEqual([shopPattern]);
    await page.bringToFront();
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    await page.close();
  });

  it('comes in with the focus on the next page, and with nothing else', async () => {
    const page = await driver.openSite(shop.url);
    await page.bringToFront();
    await page.click('h1');
    expect(await readWidget(driver, page)).toBeNull();
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    await page.keyboard.press('Escape');
    await waitForNoWidget(driver, page);
    await page.close();
  });

  it('keeps quiet on a site that wants nothing, until it may speak again', async () => {
    const page = await driver.openSite(shop.url);
    await page.bringToFront();
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    await clickInWidget(driver, page, /^More/, async () =>
      /Not on this site/.test((await readWidget(driver, page))?.text ?? ''),
    );
    await clickInWidget(
      driver,
      page,
      /^Not on this site/,
      async () => (await readWidget(driver, page)) === null,
    );
    await waitFor(
      'the site to be kept',
      async () => JSON.stringify(await readStored(driver, 'quietSites')) === '{"shop.example":null}',
    );
    await page.reload();
    await page.click('#phone');
    const options = await driver.openOwnPage('options.html');
    await waitForText(options, /Nothing offered on/);
    expect(await readWidget(driver, page)).toBeNull();
    await clickButton(options, /^Offer again on shop.example/);
    await waitFor(
      'the site to be forgotten',
      async () => JSON.stringify(await readStored(driver, 'quietSites')) === '{}',
    );
    await options.close();
    await page.bringToFront();
    await page.click('h1');
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    await page.close();
  });

  it('is listed in options, and removed there', async () => {
    const page = await driver.openSite(shop.url);
    await page.bringToFront();
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    const options = await driver.openOwnPage('options.html');
    await clickButton(options, /^Remove shop.example/);
    await waitFor('nothing to be registered', async () => (await sentinelSites()).length === 0);
    expect(await listGrantedSites(driver)).toEqual(['https://onlinesim.io/*']);
    await options.close();
    expect(await page.$('simfill-widget')).toBeNull();
    await page.close();
  });

  it('notices at once that access was taken back in the browser, also on an open page', async () => {
    await driver.allowSites([shopPattern, `${forum.url}*`]);
    for (const site of [shop, forum]) {
      const page = await driver.openSite(site.url);
      const popup = await driver.clickToolbar(page);
      await clickButton(popup, /^Always here/);
      await waitFor('access', async () => (await sentinelSites()).includes(`${site.url}*`));
      await popup.close().catch(() => {});
      await page.close();
    }
    const page = await driver.openSite(shop.url);
    await page.bringToFront();
    await page.click('#phone');
    await waitForWidget(driver, page, /Get a number/);
    await driver.takeAccess(shopPattern);
    await waitFor('the script to go', async () => (await sentinelSites()).join() === `${forum.url}*`);
    await waitFor('the widget to go', async () => (await page.$('simfill-widget')) === null);
    await page.click('h1');
    await page.click('#phone');
    await page.close();
  });

  it('runs nothing on the service itself, though all sites are granted', async () => {
    const all = ['https://*/*', 'http://*/*'];
    await driver.allowSites(all);
    const options = await driver.openOwnPage('options.html');
    await clickButton(options, /^Allow on all sites/);
    await waitFor('all sites', async () => (await sentinelSites()).length > 1);
    await options.close();
    const page = await driver.openSite('https://onlinesim.io/login');
    await page.bringToFront();
    await page.evaluate(() => {
      document.body.innerHTML = '<label>Phone <input id="phone" type="tel"></label>';
    });
    await page.click('#phone');
    const other = await driver.openSite(forum.url);
    await other.bringToFront();
    await other.click('#phone');
    await waitForWidget(driver, other, /Get a number/);
    expect(await page.$('simfill-widget')).toBeNull();
    await page.close();
    await other.close();
  });
});
