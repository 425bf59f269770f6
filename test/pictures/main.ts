import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { buildAll, root } from '../../build.mjs';
import { findBrowser } from '../browsers/find-browser.ts';
import { type Scene, scenes } from './scenes.ts';

/**
 * Pictures of every state of popup and options, to be looked at, and what axe-core finds in each:
 *
 *   npx tsx test/pictures/main.ts [part of a scene's name]
 *
 * The pages are the built ones. The background is a stand-in that changes nothing, so that a state stays as it
 * was put into storage.
 */
const out = join(root, 'artifacts/pictures');
const extension = join(out, 'extension');
const themes = ['light', 'dark'] as const;

const standIn = `
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  chrome.storage.session.get('answers').then(({ answers }) => {
    if (answers[message.name] !== 'never') reply(answers[message.name] ?? { ok: true });
  });
  return true;
});`;

async function main(): Promise<void> {
  await buildAll();
  rmSync(extension, { recursive: true, force: true });
  for (const theme of themes) mkdirSync(join(out, theme), { recursive: true });
  cpSync(join(root, 'dist/chrome'), extension, { recursive: true });
  writeFileSync(join(extension, 'background.js'), standIn);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--lang=en-US'],
  });
  try {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const base = new URL('/', target.url()).href;
    const page = await browser.newPage();
    await page.goto(`${base}options.html`);
    const wanted = scenes.filter(({ name }) => name.includes(process.argv[2] ?? ''));
    for (const scene of wanted) {
      for (const theme of themes) await draw(page, base, scene, theme);
      console.log(scene.name);
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, base: string, scene: Scene, theme: (typeof themes)[number]): Promise<void> {
  const { name, local = {}, session = {}, answers = {}, path = 'popup.html#tab=7', act } = scene;
  const wide = path.startsWith('options');
  await page.setViewport({ width: wide ? 760 : 380, height: wide ? 900 : 580, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto('about:blank');
  await page.goto(`${base}options.html`);
  await page.evaluate(
    async (stored, kept) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
      await storage.local?.clear();
      await storage.session?.clear();
      await storage.local?.set(stored);
      await storage.session?.set(kept);
    },
    wrap(local),
    { ...wrap(session), answers },
  );
  await page.goto('about:blank');
  await page.goto(base + path);
  await page.bringToFront();
  await page.waitForSelector('#app > *');
  if (act) await act(page);
  // The spending button wakes after 700 ms.
  await new Promise((resolve) => setTimeout(resolve, 900));
  await page.evaluate(axe.source);
  const problems = await page.evaluate(readProblems);
  for (const problem of problems) console.log(`  ${name} (${theme}): ${problem}`);
  await page.screenshot({ path: join(out, theme, `${name}.png`) as `${string}.png` });
}

/** What axe-core finds, in the page. */
async function readProblems(): Promise<string[]> {
  const { axe: checker } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await checker.run();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

interface Area {
  clear(): Promise<void>;
  set(items: object): Promise<void>;
}

/** As src/storage/item.ts keeps them. */
function wrap(items: object): object {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { version: 1, value }]));
}

await main();
