import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../build.mjs';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import type { Scene } from './scenes.ts';

/** The built pages with a background that changes nothing, so that a state stays as it was put into storage. */
export interface Stage {
  driver: Driver;
  page: Page;
  /** Draws a state, and plays what its user does. */
  show(scene: Scene): Promise<void>;
  close(): Promise<void>;
}

const standIn = `
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  chrome.storage.session.get('answers').then(({ answers }) => {
    if (answers[message.name] !== 'never') reply(answers[message.name] ?? { ok: true });
  });
  return true;
});`;

export async function openStage(name: BrowserName): Promise<Stage> {
  const store = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(root, 'artifacts/stage', store);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'dist', store), folder, { recursive: true });
  writeFileSync(join(folder, 'background.js'), standIn);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  // Nothing may leave: no one listens at these ports.
  const driver = await launch({ folder, headless: true, httpsPort: 1, proxyPort: 1 });
  const page = await driver.openOwnPage('options.html');
  return {
    driver,
    page,
    show: (scene) => showScene(page, scene),
    close: () => driver.close(),
  };
}

async function showScene(page: Page, scene: Scene): Promise<void> {
  const { local = {}, session = {}, answers = {}, path = 'popup.html#tab=7', act } = scene;
  const [width, height] = scene.size ?? (path.startsWith('options') ? [760, 900] : [380, 580]);
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.evaluate(
    async (stored, kept) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
      await storage.local?.clear();
      await storage.session?.clear();
      await storage.local?.set(stored);
      await storage.session?.set(kept);
      document.documentElement.dataset.left = 'yes';
    },
    wrap(local),
    { ...wrap(session), answers },
  );
  await page.evaluate((address) => {
    // Another place in the same page is no new page: so it has to be another address first.
    history.replaceState(null, '', '?left');
    // After the answer to us, which would be lost with the page.
    setTimeout(() => location.replace(address));
  }, path);
  await waitFor(`${scene.name} to be drawn`, () =>
    page
      .evaluate(() => !document.documentElement.dataset.left && document.querySelector('#app > *') !== null)
      // The page it was asked of is gone.
      .catch(() => false),
  );
  await page.bringToFront();
  if (act) await act(page);
  await page.evaluate(() => {
    // What is measured is the state, not the way to it.
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets.push(still);
  });
}

interface Area {
  clear(): Promise<void>;
  set(items: object): Promise<void>;
}

/** As src/storage/item.ts keeps them. */
function wrap(items: object): object {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { version: 1, value }]));
}

/** The words of a language by key, from the extension itself. */
export function readWords(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(root, 'static/_locales', language, 'messages.json'), 'utf8'));
}
