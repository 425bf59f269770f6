import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../src/storage/items.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, readValue, typeInto, waitForText } from '../browsers/page-actions.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { shop } from './demo-sites.ts';
import { signUp } from './loop.ts';
import { closeAllOrders, readStored, sendMessage } from './own-page.ts';

/** An API key as the way in, in both browsers: from the first screen to a welcome, and what becomes of a dead one. */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;

  beforeAll(async () => {
    simulator = await startSimulator({
      autoSms: false,
      rateLimit: 'strict',
      demoSmsDelayMs: 300,
      latencyMs: 60,
    });
    driver = await launchBrowser(name, { headless: true, simulator });
    await driver.allowSites([`${shop.url}*`]);
    // Its page is opened now: one that comes later would push the popup into the background.
    await readAccount();
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  const readAccount = async () => (await readStored(driver, 'account')) as Account | undefined;

  it('a wrong key is told in plain words, and what was typed stays to be mended', async () => {
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^Use an API key/);
    await typeInto(popup, '#api-key', 'N0T0MY0KEY');
    await clickButton(popup, /^Sign in with this key/);
    await waitForText(popup, /does not know this API key/);
    expect(await readValue(popup, '#api-key')).toBe('N0T0MY0KEY');
    expect(await readAccount()).toBeUndefined();
    await typeInto(popup, '#api-key', simulator.testKey);
    await clickButton(popup, /^Sign in with this key/);
    await waitFor('the balance', () => popup.$('.balance b'));
    await popup.close();
    expect(await readAccount()).toMatchObject({ state: 'signedIn', way: 'key', keptFor: 'good' });
  });

  it('is kept over a restart of the background, and the whole loop works with it', async () => {
    await driver.endBackground();
    await signUp(driver, shop, async () => {});
    await closeAllOrders(driver);
  });

  it('went out in a header alone, and stands nowhere in readable form', async () => {
    const shown = new Set(simulator.requests.map(({ credential }) => credential));
    expect([...shown].sort()).toEqual(['key in header', 'none', 'unknown']);
    expect(JSON.stringify(simulator.requests)).not.toContain(simulator.testKey);
    const popup = await driver.openOwnPage('popup.html');
    const stored = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, StorageHolder>;
      const { storage } = (browser ?? chrome) as StorageHolder;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    await popup.close();
    expect(stored).toContain('"way":"key"');
    expect(stored).not.toContain(simulator.testKey);
  });

  it('a key that no longer works: another is asked for in place, and nothing else changes', async () => {
    const before = await readAccount();
    simulator.control.fault({
      match: 'getNumbersStats',
      kind: 'code',
      code: 'ERROR_WRONG_KEY',
      status: 456,
    });
    await sendMessage(driver, 'refreshStats', { by: 'country', country: 44, force: true });
    expect(await readAccount()).toEqual({ ...before, mustRenew: true });
    const popup = await driver.openOwnPage('popup.html');
    await waitForText(popup, /API key no longer works/);
    await clickButton(popup, /^Paste another key/);
    await typeInto(popup, '#api-key', simulator.testKey);
    await clickButton(popup, /^Sign in with this key/);
    await waitFor('the note to go', async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return !/no longer works/.test(text);
    });
    expect(await readAccount()).toEqual(before);
    await popup.close();
  });

  it('never opened the service’s sign-in window', () => {
    expect(simulator.requests.filter(({ name: method }) => method.startsWith('oauth/'))).toEqual([]);
  });
});

interface StorageHolder {
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
}
