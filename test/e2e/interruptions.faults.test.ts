import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { club } from './demo-sites.ts';
import { type Interruption, signUpInterrupted } from './interrupt.ts';
import { signIn } from './loop.ts';

/** The background ended at each moment of the loop, in both browsers. Long: `npm run test:faults`. */
const moments: Interruption[] = [
  { method: 'getPrice', at: 'click', clickAgain: true },
  { method: 'getState', at: 'click', clickAgain: true },
  { method: 'getTariffs', at: 'click', clickAgain: true },
  { method: 'getNum', at: 'click' },
  { method: 'getBalance', at: 'click' },
  { method: 'getState', at: 'phone' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, demoSmsDelayMs: 300, latencyMs: 60 });
    driver = await launchBrowser(name, { headless: true, simulator });
    await driver.allowSites([`${club.url}*`]);
    await signIn(driver, async () => {});
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  it.each(moments)('the background ends at $method, from the $at on', async (moment) => {
    await signUpInterrupted(driver, simulator, moment);
  });
});
