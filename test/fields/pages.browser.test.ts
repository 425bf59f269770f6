import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { checkPage, folder, pages } from './harness/check-page.ts';
import { openBrowser } from './harness/open-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';

describe.each(['chromium', 'firefox'] as const)('fields of the pages in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(name), servePages(folder)]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(pages)('$page: $about', async (expected) => {
    await page.goto(server.url + expected.page);
    await checkPage(page, expected);
  });
});
