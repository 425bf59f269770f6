import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../build.mjs';
import { waitFor } from '../browsers/driver.ts';
import { openBrowser } from '../fields/harness/open-browser.ts';

/** The button that spends, under the keys and clicks that real browsers make of real input. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe.each(['chromium', 'firefox'] as const)('the spending button in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      ...bundleOptions('chrome'),
      entryPoints: [here('harness/spending-page.tsx')],
      alias: { 'webextension-polyfill': here('harness/words-only.ts') },
      write: false,
    });
    script = outputFiles[0]?.text ?? '';
    browser = await openBrowser(name);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.bringToFront();
    await page.evaluate(script);
  });

  const spent = () => page.title();
  const armed = () => waitFor('the button to be armed', () => page.$('.spending[aria-disabled=false]'));
  const focus = () => page.focus('.spending');

  it('does nothing when it is clicked at once, and spends once it stood still', async () => {
    await page.click('.spending');
    expect(await spent()).toBe('spent 0');
    await armed();
    await page.click('.spending');
    expect(await spent()).toBe('spent 1');
  });

  it('spends once for a double click', async () => {
    await armed();
    await page.click('.spending', { count: 2 });
    expect(await spent()).toBe('spent 1');
  });

  it('does nothing for a click of a script', async () => {
    await armed();
    await page.$eval('.spending', (button) => (button as HTMLElement).click());
    expect(await spent()).toBe('spent 0');
  });

  it.each(['Enter', ' '] as const)('"%s" presses it', async (key) => {
    await armed();
    await focus();
    await page.keyboard.press(key);
    expect(await spent()).toBe('spent 1');
  });

  it.each(['Enter', ' '] as const)(
    '"%s" held since before it was armed does not, a new press does',
    async (key) => {
      await focus();
      await page.keyboard.down(key);
      await armed();
      await page.keyboard.down(key);
      await page.keyboard.down(key);
      await page.keyboard.up(key);
      expect(await spent()).toBe('spent 0');
      await page.keyboard.press(key);
      expect(await spent()).toBe('spent 1');
    },
  );

  it.each(['Enter', ' '] as const)('"%s" that went down elsewhere does not', async (key) => {
    await armed();
    await page.keyboard.down(key);
    await focus();
    await page.keyboard.down(key);
    await page.keyboard.up(key);
    expect(await spent()).toBe('spent 0');
  });
});
