import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../src/storage/items.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, typeInto, waitForText } from '../browsers/page-actions.ts';
import { SECRET_SERVER_HOST } from '../simulator/oauth/secret-server.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { authorize } from './loop.ts';
import { dumpStorage, readOrders, readStored, sendMessage } from './own-page.ts';

/** Everything that can be set, as a user sets it, and that it holds: in both browsers. */
describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let options: Page;
  let secret: string;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off', latencyMs: 30, guardSeconds: 0 });
    driver = await launchBrowser(name, { headless: true, simulator });
    await driver.allowSites(['https://onlinesim.host/*', `https://${SECRET_SERVER_HOST}/*`]);
    const answer = (await sendMessage(driver, 'redirectAddress', {})) as { value: { address: string } };
    const client = simulator.control.registerClient({
      name: 'Simfill',
      redirect: answer.value.address,
      confidential: true,
    });
    secret = client.secret ?? '';
    await sendMessage(driver, 'saveClientId', { clientId: client.id });
    options = await driver.openOwnPage('options.html');
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  const readAccount = async () => (await readStored(driver, 'account')) as Account | undefined;
  const requestsTo = (host: string) => simulator.requests.filter((request) => request.host === host);

  /** The control a label names, and what unfolds it. */
  const turn = (label: string) =>
    waitFor(`the switch "${label}"`, () =>
      options.evaluate((text) => {
        const words = [...document.querySelectorAll('label')].find((each) => each.textContent === text);
        const control = words && document.getElementById(words.htmlFor);
        const folded = control?.closest('details');
        if (folded) folded.open = true;
        control?.click();
        return Boolean(control);
      }, label),
    );

  /** Types an address where the label says, and agrees to what it gets. */
  async function useAddress(label: string, address: string, warning: RegExp) {
    await turn(label);
    const id = await options.evaluate(
      (text) => [...document.querySelectorAll('label')].find((each) => each.textContent === text)?.htmlFor,
      label,
    );
    await typeInto(options, `[id="${id}"]`, address);
    await options.keyboard.press('Enter');
    await waitForText(options, warning);
    await clickButton(options, /^Use this address/);
  }

  it('signs in by code, which a server of the user’s own changes for tokens with its secret', async () => {
    await turn('Sign in with a code (PKCE)');
    await waitForText(options, /Token address/);
    const warning = new RegExp(`From now on ${SECRET_SERVER_HOST} gets the codes`);
    await useAddress('Token address', `https://${SECRET_SERVER_HOST}/token`, warning);
    await waitFor('the address to be kept', async () =>
      JSON.stringify(await readStored(driver, 'settings')).includes(SECRET_SERVER_HOST),
    );
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^Sign in/);
    await authorize(driver);
    await waitFor('signed in', async () => (await readAccount())?.state === 'signedIn');
    await popup.close();
    expect(requestsTo(SECRET_SERVER_HOST)).toHaveLength(1);
    expect(simulator.requests.some(({ name: asked }) => asked === 'oauth/token')).toBe(false);
    const stored = await dumpStorage(driver);
    expect(stored).not.toMatch(/def50200/);
    expect(stored).not.toContain(secret);
  });

  it('refreshes without a window, once for all that ask, and over an end of the background', async () => {
    const windows = simulator.requests.filter(({ name: asked }) => asked === 'oauth/authorize').length;
    for (const ended of [false, true]) {
      simulator.control.expireTokens();
      if (ended) await driver.endBackground();
      await Promise.all(
        [44, 48].map((country) =>
          sendMessage(driver, 'refreshStats', { by: 'country', country, force: true }),
        ),
      );
      expect(await readAccount()).toMatchObject({ state: 'signedIn', mustRenew: false });
    }
    expect(requestsTo(SECRET_SERVER_HOST)).toHaveLength(3);
    expect(simulator.requests.filter(({ name: asked }) => asked === 'oauth/authorize')).toHaveLength(windows);
  });

  it('asks for the scopes that are chosen, once more in one click', async () => {
    await options.bringToFront();
    await turn('Rented numbers');
    await waitForText(options, /from your next sign-in on/);
    await clickButton(options, /^Sign in again/);
    await authorize(driver);
    await waitFor('other scopes', async () => {
      const known = await readAccount();
      return known?.state === 'signedIn' && !known.scopes.includes('rent-scope');
    });
  });

  it('marks a low balance, and tells names in the language that is chosen', async () => {
    await options.bringToFront();
    await typeInto(options, '.amount', '9999');
    await options.keyboard.press('Enter');
    await options.select('select', 'de');
    await waitFor('both to be kept', async () =>
      /"lowBalance":9999000,.*"de"/.test(JSON.stringify(await readStored(driver, 'settings'))),
    );
    const popup = await driver.openOwnPage('popup.html');
    await waitFor('the mark', () => popup.$('.balance.low'));
    await clickButton(popup, /^Numbers/);
    await typeInto(popup, 'input[type=search]', 'deutsch');
    await waitForText(popup, /Deutschland/);
    await waitFor('names of services in German', async () =>
      simulator.requests.some(({ query }) => query.lang === 'de'),
    );
    await popup.close();
  });

  it('keeps history: what an order cost and gave, in popup and options', async () => {
    const telegram = { slug: 'telegram', name: 'Telegram' };
    const britain = { code: 44, iso: 'GB', name: 'United Kingdom' };
    const input = { service: telegram, country: britain, accepted: 50_000, tabId: null, origin: null };
    await sendMessage(driver, 'placeOrder', input);
    const tzid = simulator.control.activations().at(-1)?.tzid ?? 0;
    simulator.control.deliverSms(tzid, '482913 is your Telegram code.');
    const orderId = (await readOrders(driver))[0]?.id ?? '';
    // Not cancelled, since it is seen that an SMS has come.
    await sendMessage(driver, 'closeOrder', { orderId, expect: 'refund' });
    await sendMessage(driver, 'closeOrder', { orderId, expect: 'finish' });
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^History/);
    await waitForText(popup, /\+44[\s\S]*Telegram[\s\S]*482913/);
    await popup.close();
    await options.bringToFront();
    await clickButton(options, /^History/);
    await waitForText(options, /Spent by month[\s\S]*Telegram[\s\S]*1 of 1/);
    await options.evaluate(() => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => document.body.setAttribute('data-file', text));
        return original(blob);
      };
    });
    await clickButton(options, /^Export as CSV/);
    const csv = await waitFor('the file', () => options.$eval('body', (body) => body.dataset.file));
    expect(csv).toMatch(
      /,Telegram,GB,\+44\d+,,finished,\d+\.\d{3},0\.000,482913,482913 is your Telegram code\./,
    );
    await clickButton(options, /^Settings/);
  });

  it('takes another address of the API only when its host was named, and signs in anew for it', async () => {
    await options.bringToFront();
    await useAddress(
      'Address of the OnlineSIM API',
      'onlinesim.host',
      /From now on onlinesim\.host gets your key/,
    );
    await waitFor('signed out', async () => (await readAccount())?.state === 'signedOut');
    await waitForText(options, /address of OnlineSIM was changed/);
    expect(requestsTo('onlinesim.host')).toEqual([]);
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^Use an API key/);
    await typeInto(popup, '#api-key', simulator.testKey);
    await clickButton(popup, /^Sign in with this key/);
    await waitFor('the balance', () => popup.$('.balance b'));
    const asked = requestsTo('onlinesim.host');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ credential }) => credential))).toEqual(new Set(['key in header']));
    await popup.close();
  });

  it('signing out forgets all of it, and says so', async () => {
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^More/);
    await clickButton(popup, /^Sign out/);
    await waitForText(popup, /forgets your sign-in, your orders and their history/);
    await (await popup.$('.danger'))?.click();
    await waitForText(popup, /You are signed out/);
    expect(await readStored(driver, 'history')).toBeUndefined();
    expect(await dumpStorage(driver)).not.toMatch(/482913|ownSuccess|"sealed"|stats\//);
    await popup.close();
  });
});
