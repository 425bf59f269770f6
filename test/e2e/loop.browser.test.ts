import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { demoSites } from './demo-sites.ts';
import { signUpInterrupted } from './interrupt.ts';
import { lookAtStats, signIn, signUp } from './loop.ts';
import {
  closeAllOrders,
  dumpStorage,
  listAlarms,
  listGrantedSites,
  readStored,
  sendMessage,
} from './own-page.ts';

/**
 * The main loop in both real browsers, production build, the real addresses: from first steps to the demo site's
 * own welcome; and again with the background ended in the middle.
 */
const quiet = async () => {};

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    // Strict: the service drops whoever does not leave a second between requests.
    simulator = await startSimulator({
      autoSms: false,
      rateLimit: 'strict',
      demoSmsDelayMs: 300,
      latencyMs: 60,
    });
    driver = await launchBrowser(name, { headless: true, simulator });
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  it('may reach nothing but onlinesim.io at install', async () => {
    expect(await listGrantedSites(driver)).toEqual(['https://onlinesim.io/*']);
    await driver.allowSites(demoSites.map(({ url }) => `${url}*`));
  });

  it('signs in from first steps', async () => {
    await signIn(driver, quiet);
    expect(await readStored(driver, 'account')).toMatchObject({
      state: 'signedIn',
      mustRenew: false,
      keptFor: 'good',
    });
  });

  it('keeps the token where nothing but the background reads it', async () => {
    const kept = await dumpStorage(driver);
    expect(kept).toContain('"sealed"');
    // Each token of the service begins so: base64 of {" .
    expect(kept).not.toContain('eyJ');
    await driver.endBackground();
    const reply = await sendMessage(driver, 'refreshStats', { by: 'country', country: 44, force: true });
    expect([reply, await readStored(driver, 'stats/country/44')]).toMatchObject([
      { ok: true },
      { failure: null },
    ]);
  });

  it('shows number stats', async () => {
    await lookAtStats(driver, quiet);
  });

  it.each(demoSites)('signs up at $name: $about', async (site) => {
    await signUp(driver, site, quiet);
    await closeAllOrders(driver);
  });

  it('completes with one order when the background ends while the order is on its way', async () => {
    await signUpInterrupted(driver, simulator, { method: 'getNum', at: 'click' });
  });

  it('sets no alarm once nothing is open', async () => {
    expect(await listAlarms(driver)).toEqual([]);
  });

  it('kept every promise of the request rate', () => {
    expect(simulator.requests.filter(({ status, name: method }) => status === 0 && method !== '')).toEqual(
      [],
    );
  });
});
