import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll, root } from '../../build.mjs';
import type { Driver } from '../browsers/driver.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { startSimulator } from '../simulator/start.ts';
import { demoSites } from './demo-sites.ts';
import { lookAtStats, type OnStep, signIn, signUp } from './loop.ts';

/**
 * `npm start`: builds the extension, starts the simulator, and plays the loop in a real browser. With a screen
 * the browser stays open to go on by hand; `--headless`, and any machine without one, plays alone and answers
 * by its exit code whether the demo site accepted number and code.
 *
 *   npm start -- [--headless] [--firefox]
 */
const headless = process.argv.includes('--headless') || !hasDisplay();
const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const pictures = join(root, 'artifacts', 'start', name);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function play(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  await buildAll();
  const simulator = await startSimulator({ autoSms: false, latencyMs: 60 });
  const driver = await launchBrowser(name, { headless, simulator });
  const startedAt = Date.now();
  let number = 0;
  const onStep: OnStep = async (step: string, page: Page) => {
    number++;
    console.log(
      `${String(number).padStart(2)}  ${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s  ${step}`,
    );
    const picture = join(pictures, `${String(number).padStart(2, '0')}.png`);
    // A popup may close by itself between the step and its picture.
    await page
      .screenshot({ path: picture as `${string}.png` })
      .catch(() => console.log('        (its page is gone)'));
  };
  try {
    await driver.allowSites(demoSites.map(({ url }) => `${url}*`));
    await signIn(driver, onStep);
    await lookAtStats(driver, onStep);
    for (const site of demoSites) await signUp(driver, site, onStep);
    console.log(`\nThe loop is complete. Pictures of each step: ${pictures}`);
    if (!headless) await stayOpen(driver);
  } catch (error) {
    await takePicturesOfAll(driver);
    throw error;
  } finally {
    await driver.close();
    await simulator.close();
  }
}

/** What stood on each page when a step failed. */
async function takePicturesOfAll(driver: Driver): Promise<void> {
  const pages = await driver.browser.pages();
  const targets = driver.browser.targets().filter((target) => target.url().includes('popup.html'));
  const popups = await Promise.all(targets.map((target) => target.asPage()));
  for (const [index, page] of [...pages, ...popups].entries()) {
    await page.screenshot({ path: join(pictures, `failed-${index}.png`) as `${string}.png` }).catch(() => {});
  }
}

async function stayOpen(driver: Driver): Promise<void> {
  console.log(`\nGo on by hand: ${demoSites.map(({ url }) => url).join(' · ')}. Close the browser to end.`);
  await driver.openSite('https://shop.example/');
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
}

await play().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
