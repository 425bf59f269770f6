import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { club, demoSites } from './demo-sites.ts';
import { lookAtStats, type SignUpOptions, signIn, signUp } from './loop.ts';
import { closeAllOrders, readStored } from './own-page.ts';

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
    await driver.allowSites(demoSites.map(({ url }) => `${url}*`));
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  it('signs in from first steps', async () => {
    await signIn(driver, quiet);
    expect(await readStored(driver, 'account')).toMatchObject({
      state: 'signedIn',
      mustRenew: false,
      keptFor: 'good',
    });
  });

  it('shows number stats', async () => {
    await lookAtStats(driver, quiet);
  });

  it.each(demoSites)('signs up at $name: $about', async (site) => {
    await signUp(driver, site, quiet);
    await closeAllOrders(driver);
  });

  /** Each ends the background while the service still works on a request of this kind. */
  it.each<[when: string, method: string, at: 'click' | 'phone', options: SignUpOptions]>([
    ['before the order is sent', 'getPrice', 'click', { clickAgainWhenInterrupted: true }],
    ['while the order is on its way', 'getNum', 'click', {}],
    ['while the SMS is awaited', 'getState', 'phone', {}],
  ])(
    'the background ends %s: the loop completes all the same, with one order',
    async (_, method, at, options) => {
      const orders = countRequests(simulator, 'getNum');
      let ended = Promise.resolve();
      const end = () => {
        ended = endBackgroundAt(simulator, driver, method);
      };
      if (at === 'click') end();
      await signUp(driver, club, quiet, { ...options, onPhone: at === 'phone' ? end : () => {} });
      await ended;
      expect(countRequests(simulator, 'getNum') - orders).toBe(1);
      await closeAllOrders(driver);
    },
  );

  it('kept every promise of the request rate', () => {
    expect(simulator.requests.filter(({ status, name: method }) => status === 0 && method !== '')).toEqual(
      [],
    );
  });
});

function countRequests(simulator: Simulator, method: string): number {
  return simulator.requests.filter(({ name }) => name === method).length;
}

/** Ends the background while the service still works on the next request of this kind. */
async function endBackgroundAt(simulator: Simulator, driver: Driver, method: string): Promise<void> {
  const before = countRequests(simulator, method);
  simulator.control.fault({ match: method, kind: 'delay', ms: 1_500 });
  await waitFor(`a request ${method}`, async () => countRequests(simulator, method) > before);
  await driver.endBackground();
}
