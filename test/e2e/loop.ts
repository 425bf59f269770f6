import type { Page } from 'puppeteer-core';
import { type Driver, waitFor } from '../browsers/driver.ts';
import { clickButton, clickSpendingButton, typeInto, waitForText } from '../browsers/page-actions.ts';
import { type DemoSite, waitForCode, waitForWelcome } from './demo-sites.ts';

/** The main loop, step by step, as a user plays it. The tests and `npm start` play the same. */

/** Told of each step as it ends, with the page to look at. */
export type OnStep = (step: string, page: Page) => Promise<void>;

/** At the service: signs in, registers a client for this redirect address, and comes back with its id. */
export async function registerClient(driver: Driver, redirect: string): Promise<string> {
  const page = await driver.openSite('https://onlinesim.io/v2/profile/oauth');
  if (page.url().includes('/login')) {
    await clickInPage(page, '#sign-in');
    await waitFor('the OAuth page', async () => page.url().includes('/v2/profile/oauth'));
  }
  await typeInto(page, '#name', 'Simfill');
  await typeInto(page, '#redirect', redirect);
  await clickInPage(page, '#create');
  const id = await waitFor('the client id', () =>
    page.$eval('.client-id', (element) => element.textContent?.trim()),
  );
  await page.close();
  return id;
}

/** First steps: the redirect address is shown, the client id goes in, and the user signs in. */
export async function signIn(driver: Driver, onStep: OnStep): Promise<void> {
  const options = await driver.openOwnPage('options.html');
  const redirect = await waitForText(
    options,
    /https:\/\/[a-z0-9]+\.(chromiumapp\.org|extensions\.allizom\.org)\/\S*/,
  );
  await onStep('first steps show the redirect address', options);
  const clientId = await registerClient(driver, redirect);
  await options.bringToFront();
  await typeInto(options, '#client-id', clientId);
  await clickButton(options, /^Save/);
  await onStep('the client id is entered', options);
  await clickButton(options, /^Sign in/);
  await authorize(driver, onStep);
  await waitForText(options, /signed in/i);
  await onStep('signed in', options);
  await options.close();
}

/** The service's own window: log in where it asks, then agree. */
export async function authorize(driver: Driver, onStep: OnStep = async () => {}): Promise<void> {
  const page = await driver.waitForPage((url) => /onlinesim\.io\/(login|oauth\/authorize)/.test(url));
  const selector = await waitFor('login or consent', async () => {
    if (await page.$('#authorize')) return '#authorize';
    return (await page.$('#sign-in')) && '#sign-in';
  });
  if (selector === '#sign-in') await clickInPage(page, '#sign-in');
  await waitFor('the consent', () => page.$('#authorize'));
  await onStep('the service asks for consent', page);
  await clickInPage(page, '#authorize');
}

/** The popup shows what numbers cost. */
export async function lookAtStats(driver: Driver, onStep: OnStep): Promise<void> {
  const popup = await driver.openOwnPage('popup.html');
  await clickButton(popup, /^Numbers/);
  await waitForText(popup, /Updated/);
  await onStep('number stats in the popup', popup);
  await popup.close();
}

export interface SignUpOptions {
  clickAgainWhenInterrupted?: boolean;
  onPhone?: () => void;
}

/**
 * From the demo site's empty form to its welcome.
 *
 * @param options clickAgainWhenInterrupted: the background will be ended before the order is sent; the user reads
 *   that nothing was spent and clicks once more. onPhone: called when the phone field is filled
 */
export async function signUp(
  driver: Driver,
  site: DemoSite,
  onStep: OnStep,
  { clickAgainWhenInterrupted = false, onPhone = () => {} }: SignUpOptions = {},
): Promise<void> {
  const page = await driver.openSite(site.url);
  const popup = await driver.clickToolbar(page);
  await clickButton(popup, /^Home/);
  await waitForText(popup, /Get a number for this page/);
  await onStep(`${site.name}: the popup offers a number`, popup);
  await clickSpendingButton(popup, /^Get a number/);
  if (clickAgainWhenInterrupted) {
    await waitForText(popup, /nothing was (spent|paid)/i);
    await clickSpendingButton(popup, /^Get a number/);
  }
  const phone = await waitForPhone(page, site);
  onPhone();
  if (!popup.isClosed()) await popup.close().catch(() => {});
  await page.bringToFront();
  await onStep(`${site.name}: ${phone} stands in the phone field`, page);
  await clickInPage(page, site.sendSelector);
  const code = await waitForCode(page, site);
  await onStep(`${site.name}: the code is filled (${code})`, page);
  if (site.verifySelector) await clickInPage(page, site.verifySelector);
  const welcome = await waitForWelcome(page);
  await onStep(`${site.name}: the site says "${welcome.split('\n')[0]}"`, page);
  await page.close();
}

/** It is written key by key: what stands there counts once it stays. */
export async function waitForPhone(page: Page, site: DemoSite): Promise<string> {
  let last = '';
  return waitFor('the phone field to be filled', async () => {
    const now = await site.readPhone(page);
    const stays = now.length >= 7 && now === last;
    last = now;
    return stays && now;
  });
}

async function clickInPage(page: Page, selector: string): Promise<void> {
  const element = await waitFor(`${selector} on ${page.url()}`, () => page.$(selector));
  await element.click();
}
