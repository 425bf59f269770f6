import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browsers/driver.ts';
import { askBridge } from '../fields/harness/ask-bridge.ts';
import { openBrowser } from '../fields/harness/open-browser.ts';
import { type PageServer, servePages } from '../fields/harness/serve-pages.ts';
import { buildComponents, listComponents } from './build-components.ts';

/** A component counts as filled when its own state holds the value, not when its fields show it. */
const code = '482913';
const phone = { e164: '+447400123456', country: 'GB', callingCode: '44', national: '7400123456' };
const codes = await listComponents('code');
const phones = await listComponents('phone');

let server: PageServer;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simfill-acid-'));
  await Promise.all([buildComponents('code', folder), buildComponents('phone', folder)]);
  server = await servePages(folder);
}, 180_000);
afterAll(() => server.close());

describe.each(['chromium', 'firefox'] as const)('components in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  test.each(codes)('code: %s', async (component) => {
    await page.goto(`${server.url}code/${component}.html`);
    await askBridge(page, { do: 'watch', until: 'codes' });
    expect(await askBridge(page, { do: 'fillCode', index: 0, code })).toBe(true);
    await expectState(page, code);
  });

  test.each(phones)('phone: %s', async (component) => {
    await page.goto(`${server.url}phone/${component}.html`);
    await askBridge(page, { do: 'watch', until: 'phones' });
    expect(await askBridge(page, { do: 'fillPhone', index: 0, phone })).toBe(true);
    await expectState(page, phone.e164);
  });
});

/** Models follow their fields a moment later. */
async function expectState(page: Page, wanted: string): Promise<void> {
  const read = () => page.evaluate(() => [window.__state()].flat().join(''));
  await waitFor(`the state ${wanted}`, async () => (await read()) === wanted, 3_000).catch(() => undefined);
  expect(await read()).toBe(wanted);
}

declare global {
  interface Window {
    __state: () => unknown;
  }
}
