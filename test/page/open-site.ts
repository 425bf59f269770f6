import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { waitFor } from '../browsers/driver.ts';
import { clickButton } from '../browsers/page-actions.ts';
import { listGrantedSites } from '../e2e/own-page.ts';

/** Lets the extension work on sites for good, by the click on "all sites" in options. */
export async function allowAllSites(driver: Driver): Promise<void> {
  const all = ['https://*/*', 'http://*/*'];
  await driver.allowSites(all);
  const options = await driver.openOwnPage('options.html');
  await clickButton(options, /^Allow on all sites/);
  await waitFor('access', async () => (await listGrantedSites(driver)).length > 1);
  await options.close();
}

/** Opens a page and clicks into one of its fields, as a person begins. */
export async function openAtField(driver: Driver, url: string, selector: string): Promise<Page> {
  const page = await driver.openSite(url);
  await page.bringToFront();
  await page.click(selector);
  return page;
}
