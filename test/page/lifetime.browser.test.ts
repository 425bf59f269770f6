import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { waitForWidget } from '../browsers/widget.ts';
import { lookNow, orderNumber, sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { allowAllSites, openAtField } from './open-site.ts';

/** What becomes of our scripts and of what the user chose when an SMS comes, or when the extension itself goes. */

const site = 'https://shapes.example';

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
    driver = await launchBrowser(name, { headless: true, simulator, given: ['clipboardWrite'] });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  it('copies the code when it comes, where the user has chosen that, and makes its sound', async () => {
    await sendMessage(driver, 'savePreferences', { copyOnArrival: true, sound: true });
    const page = await driver.openSite(`${site}/plain`);
    const { tzid } = await orderNumber(driver, page);
    simulator.control.deliverSms(Number(tzid), 'Your confirmation code is 271828.');
    await lookNow(driver);
    await page.bringToFront();
    await waitFor('the code in the clipboard', async () => (await driver.readClipboard(page)) === '271828');
    await page.close();
  });

  it('leaves an open page when it is switched off, and comes back to it with the next version', async () => {
    const page = await openAtField(driver, `${site}/`, '#phone');
    await waitForWidget(driver, page, /./);
    const count = () => page.$$eval('simfill-widget', (all) => all.length);
    await driver.switchOff();
    await page.bringToFront();
    await page.click('h1');
    await page.click('#phone');
    // Firefox tells nobody: what is left there does nothing, and the next version takes it away.
    if (name === 'chromium') await waitFor('nothing of ours', async () => (await count()) === 0);
    await driver.switchOn();
    await page.bringToFront();
    await waitFor('the widget of the new copy, and no other', async () => {
      await page.click('h1');
      await page.click('#phone');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (await count()) === 1;
    });
    await page.keyboard.press('Escape');
    await waitFor('it to obey', async () => (await count()) === 0);
    await page.close();
  });
});
