import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, waitForText } from '../browsers/page-actions.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { readStored } from './own-page.ts';

/** What an account can do beside activations, and what can be done without one, in both browsers. */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'strict', latencyMs: 60 });
    driver = await launchBrowser(name, { headless: true, simulator });
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
});
