import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/storage/items.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, clickSpendingButton, waitForText } from '../browsers/page-actions.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { shop } from './demo-sites.ts';
import { authorize, waitForPhone } from './loop.ts';
import { readOrders, readStored, sendMessage } from './own-page.ts';

/** Bad input and trouble: each ends in a plain sentence with a way on, and nothing is lost or ordered twice. */

const consentPage = /onlinesim\.io\/(login|oauth\/authorize)/;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let redirect: string;
  let clientId: string;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off', latencyMs: 60 });
    driver = await launchBrowser(name, { headless: true, simulator });
    await driver.allowSites([`${shop.url}*`]);
    const answer = (await sendMessage(driver, 'redirectAddress', {})) as { value: { address: string } };
    redirect = answer.value.address;
    const client = simulator.control.registerClient({ name: 'Simfill', redirect, confidential: false });
    clientId = String(client.id);
    await sendMessage(driver, 'saveClientId', { clientId });
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  const readAccount = async (): Promise<Account> =>
    ((await readStored(driver, 'account')) as Account | undefined) ?? { state: 'signedOut', why: null };

  describe('signing in', () => {
    beforeEach(async () => {
      simulator.control.endSessions();
      simulator.control.revokeTokens();
      simulator.control.set({ implicitRefusal: 'wellFormed' });
    });

    const consent = () => driver.waitForPage((url) => consentPage.test(url));

    async function refuse() {
      const page = await consent();
      if (await page.$('#sign-in')) await page.click('#sign-in');
      await waitFor('the consent', () => page.$('#cancel'));
      await page.click('#cancel');
    }

    it.each<[what: string, act: () => Promise<void>, words: RegExp]>([
      ['the user refuses', refuse, /did not give Simfill access/],
      [
        'the user refuses, told in the malformed way',
        async () => {
          simulator.control.set({ implicitRefusal: 'malformed' });
          await refuse();
        },
        /did not give Simfill access/,
      ],
      ['the window is closed', async () => (await consent()).close(), /window was closed/],
      [
        'the answer bears another state',
        () => answerWith('#access_token=T&state=not-ours'),
        /does not belong to this sign-in/,
      ],
      ['the answer bears no state', () => answerWith('#access_token=T'), /does not belong to this sign-in/],
    ])('%s', async (_, act, words) => {
      const popup = await driver.openOwnPage('popup.html');
      await clickButton(popup, /^Sign in/);
      await act();
      await waitFor('the end of it', async () => (await readAccount()).state === 'signedOut');
      await waitForText(popup, words);
      await popup.close();
      expect(await readAccount()).toMatchObject({ state: 'signedOut' });
    });

    async function answerWith(fragment: string) {
      const page = await consent();
      await page.evaluate((address) => {
        location.href = address;
      }, redirect + fragment);
    }

    it('the background ends while the window is open: try again, and then it works', async () => {
      const popup = await driver.openOwnPage('popup.html');
      await clickButton(popup, /^Sign in/);
      const page = await consent();
      await driver.endBackground();
      if (!page.isClosed()) await page.close().catch(() => {});
      const fresh = await driver.openOwnPage('popup.html');
      await clickButton(fresh, /^(Sign in|Try again)/);
      await authorize(driver);
      await waitFor('signed in', async () => (await readAccount()).state === 'signedIn');
      await popup.close();
      await fresh.close();
    });
  });

  describe('a token that has ended', () => {
    beforeEach(() => signInQuietly());

    it('is renewed without a window while the service has nothing to ask', async () => {
      const before = await readAccount();
      simulator.control.expireTokens();
      simulator.control.issueToken(['sms-scope', 'rent-scope', 'free-scope'], clientId);
      await sendMessage(driver, 'refreshStats', { by: 'country', country: 44, force: true });
      expect(await readAccount()).toMatchObject({ state: 'signedIn', mustRenew: false });
      // It answers with the first rows; the rest may follow.
      const stats = await waitFor('all stats', async () => {
        const known = (await readStored(driver, 'stats/country/44')) as {
          complete: boolean;
          failure: unknown;
        };
        return known.complete && known;
      });
      expect(stats.failure).toBeNull();
      expect(before.state).toBe('signedIn');
    });

    it('else asks for one click, and everything stays in view', async () => {
      simulator.control.revokeTokens();
      await sendMessage(driver, 'refreshStats', { by: 'country', country: 44, force: true });
      const popup = await driver.openOwnPage('popup.html');
      await waitForText(popup, /sign in again/i);
      expect(await readAccount()).toMatchObject({ state: 'signedIn', mustRenew: true });
      await clickButton(popup, /sign in again/i);
      await authorize(driver);
      await waitFor('a token', async () => {
        const known = await readAccount();
        return known.state === 'signedIn' && !known.mustRenew;
      });
      await popup.close();
    });
  });

  async function signInQuietly() {
    const known = await readAccount();
    if (known.state === 'signedIn' && !known.mustRenew) return;
    const popup = await driver.openOwnPage('popup.html');
    await clickButton(popup, /^Sign in/);
    await authorize(driver);
    await waitFor('signed in', async () => (await readAccount()).state === 'signedIn');
    await popup.close();
  }

  describe('ordering', () => {
    let page: Page;
    let popup: Page;

    beforeEach(async () => {
      await signInQuietly();
      simulator.control.clearFaults();
      simulator.control.setBalance(40);
      page = await driver.openSite(shop.url);
      popup = await driver.clickToolbar(page);
      await clickButton(popup, /^Home/);
      await waitForText(popup, /Get a number for this page/);
    });

    const countOrders = () => simulator.requests.filter(({ name: method }) => method === 'getNum').length;

    type Trouble = [what: string, arrange: () => void, words: RegExp, way: RegExp];
    const troubles: Trouble[] = [
      ['no money', () => simulator.control.setBalance(0), /balance is too low/, /Top up/],
      ['maintenance', () => breakAll({ kind: 'html' }), /not available/, /Try again/],
      ['offline', () => breakAll({ kind: 'dropBefore' }), /cannot be reached/, /Try again/],
    ];
    /** Mere codes of the service, which no browser changes: told in one of them. */
    const refusals: Trouble[] = [
      ['no number', () => refuseOrder('NO_NUMBER'), /No number is free/, /country/],
      ['too many open', () => refuseOrder('EXCEEDED_CONCURRENT_OPERATIONS'), /as many numbers open/, /./],
      ['a blocked account', () => refuseOrder('ACCOUNT_BLOCKED'), /blocked this account/, /./],
      ['a code nobody knows', () => refuseOrder('SOMETHING_NEW'), /SOMETHING_NEW/, /./],
    ];

    it.each(name === 'chromium' ? [...troubles, ...refusals] : troubles)(
      '%s',
      async (_, arrange, words, way) => {
        const before = countOrders();
        arrange();
        await clickSpendingButton(popup, /^Get a number/);
        await waitForText(popup, words);
        await waitForText(popup, way);
        simulator.control.clearFaults();
        expect(countOrders() - before).toBeLessThanOrEqual(1);
        expect(simulator.control.activations().filter(({ endedAt }) => endedAt === null)).toEqual([]);
        await dismissAll();
      },
    );

    function refuseOrder(code: string) {
      simulator.control.fault({ match: 'getNum', kind: 'code', code });
    }

    function breakAll(fault: { kind: 'html' } | { kind: 'dropBefore' }) {
      // Browsers ask again by themselves when a connection drops.
      simulator.control.fault({ match: 'getPrice', times: 20, ...fault });
    }

    it('a price that rose: nothing is spent, and the button says the new one', async () => {
      const before = countOrders();
      const price = await readPrice();
      const offer = await readOffer();
      simulator.control.setPrice(offer.country.code, offer.service.slug, (price + 100) / 1000);
      await clickSpendingButton(popup, /^Get a number/);
      await waitForText(popup, /nothing was spent/i);
      await waitForText(popup, new RegExp(`\\$${((price + 100) / 1000).toFixed(2).replace('.', '\\.')}`));
      expect(countOrders()).toBe(before);
      simulator.control.setPrice(offer.country.code, offer.service.slug, price / 1000);
      await dismissAll();
    });

    it('a lost answer: the number that was ordered is found, filled, and paid once', async () => {
      const before = countOrders();
      simulator.control.fault({ match: 'getNum', kind: 'dropAfter' });
      await clickSpendingButton(popup, /^Get a number/);
      await waitFor('the phone field to be filled', async () => (await shop.readPhone(page)).length >= 7);
      expect(countOrders() - before).toBe(1);
      const open = (await readOrders(driver)).filter(({ status }) => status === 'open');
      expect(open).toHaveLength(1);
      simulator.clock.advance(121_000);
      await sendMessage(driver, 'closeOrder', { orderId: open[0]?.id ?? '', expect: 'refund' });
      await dismissAll();
    });

    it('a number that the site refuses: the next stands in its place, and it is reported in time', async () => {
      simulator.control.set({ guardSeconds: 3 });
      await clickSpendingButton(popup, /^Get a number/);
      const refused = await waitForPhone(page, shop);
      const again = await driver.clickToolbar(page);
      await clickButton(again, /^Other number/);
      await waitForText(again, /both are on hold: \$[\d.]+ and \$[\d.]+/);
      await clickSpendingButton(again, /^Get the other number/);
      await waitFor('another number in the field', async () => {
        const now = await shop.readPhone(page);
        return now.length >= 7 && now !== refused;
      });
      await waitForText(again, /Reported as refused · \$[\d.]+ returned/);
      const [old, next] = simulator.control.activations().slice(-2);
      expect([old?.banned, next?.endedAt]).toEqual([true, null]);
      simulator.control.set({ guardSeconds: 120 });
      simulator.clock.advance(10_000);
      const open = (await readOrders(driver)).find(({ status }) => status === 'open');
      await sendMessage(driver, 'closeOrder', { orderId: open?.id ?? '', expect: 'refund' });
      await dismissAll();
    });

    async function readOffer() {
      const { offers } = (await readStored(driver, 'stats/service/7')) as {
        offers: { stock: number; price: number; country: { code: number }; service: { slug: string } }[];
      };
      const price = await readPrice();
      const offer = offers.find((candidate) => candidate.price === price && candidate.stock > 0);
      if (!offer) throw new Error(`no offer at ${price}`);
      return offer;
    }

    async function readPrice(): Promise<number> {
      const text = await waitForText(popup, /Get a number for this page[^$]*\$[\d.]+/);
      return Math.round(Number(text.split('$')[1]) * 1000);
    }

    async function dismissAll() {
      for (const { id } of await readOrders(driver))
        await sendMessage(driver, 'dismissOrder', { orderId: id });
      if (!popup.isClosed()) await popup.close().catch(() => {});
      await page.close();
    }
  });

  it('access to onlinesim.io taken back: own words and a button', async () => {
    await signInQuietly();
    await driver.takeAccess('https://onlinesim.io/*');
    const popup = await driver.openOwnPage('popup.html');
    await waitForText(popup, /may no longer talk to onlinesim\.io/);
    await clickButton(popup, /^(Give|Allow)/);
    await popup.close();
  });
});
