import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../../build.mjs';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { readValue } from '../browsers/page-actions.ts';
import { lookNow, orderNumber, sendMessage, withOwnPage } from '../e2e/own-page.ts';
import { allowAllSites } from '../page/open-site.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';

const arrivals = 50;
const elements = 10_000;
const waitingMs = 60_000;

/**
 * What our scripts cost the pages they are in, and how soon a code that the background has heard of stands in its field.
 */
export async function benchPage(): Promise<Record<string, unknown>> {
  return { arrivals, elements, chromium: await measure('chromium'), firefox: await measure('firefox') };
}

async function measure(name: BrowserName): Promise<Record<string, unknown>> {
  const simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
  const driver = await launchBrowser(name, { headless: true, simulator });
  try {
    const sentinel = await measureSentinel(driver);
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
    const page = await driver.openSite('https://shapes.example/code');
    const { tzid } = await orderNumber(driver, page);
    await page.bringToFront();
    return {
      ...sentinel,
      ...(name === 'chromium' ? await measureWaiting(page) : {}),
      ...(await measureArrivals(driver, simulator, page, Number(tzid))),
    };
  } finally {
    await driver.close();
    await simulator.close();
  }
}

/** In a page of its own with a stand-in for the extension's API: the script is timed, not the browser's delivery of it. */
async function measureSentinel(driver: Driver): Promise<Record<string, number>> {
  const folder = driver.name === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  const script = readFileSync(join(root, folder, 'sentinel.js'), 'utf8');
  const page = await driver.openSite('https://shapes.example/');
  const times = await page.evaluate(
    (source, count) => {
      document.body.innerHTML = `${'<div><p>Text</p><a href="#">Link</a></div>'.repeat(count / 3)}<label>Name <input id="a"></label><label>Phone <input id="b" type="tel"></label>`;
      Object.assign(globalThis, {
        browser: { runtime: { id: 'x', sendMessage: [async () => undefined][0] } },
      });
      const run = new Function(source);
      const load: number[] = [];
      const focus: number[] = [];
      for (let round = 0; round < 50; round++) {
        Object.assign(globalThis, { simfillSentinel: undefined });
        const start = performance.now();
        run();
        load.push(performance.now() - start);
      }
      // Fifty copies listen now: their share is what one costs.
      for (let round = 0; round < 100; round++) {
        const start = performance.now();
        document.querySelector<HTMLElement>(round % 2 ? '#a' : '#b')?.focus();
        focus.push((performance.now() - start) / 50);
      }
      return { load, focus };
    },
    script,
    elements,
  );
  await page.close();
  return {
    sentinelLoadMsMedian: medianOf(times.load),
    sentinelFocusMsMedian: medianOf(times.focus),
    sentinelFocusMsWorst: Math.max(...times.focus),
  };
}

/** A minute of a page that waits for its code, beside the same page without us. */
async function measureWaiting(page: Page): Promise<Record<string, number>> {
  const before = await page.metrics();
  await new Promise((resolve) => setTimeout(resolve, waitingMs));
  const after = await page.metrics();
  return {
    waitingCpuMsOverAMinute: 1000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)),
    waitingHeapBytes: after.JSHeapUsedSize ?? 0,
  };
}

/** From the moment the order with its code is in storage to the moment the field shows it. */
async function measureArrivals(
  driver: Driver,
  simulator: Simulator,
  page: Page,
  tzid: number,
): Promise<Record<string, number>> {
  await withOwnPage(driver, (own) =>
    own.evaluate(() => {
      const heard: Record<string, number> = {};
      const globals = globalThis as unknown as { browser?: Api; chrome: Api; heard: object };
      interface Api {
        storage: { local: { onChanged: { addListener(listener: (changes: object) => void): void } } };
      }
      globals.heard = heard;
      (globals.browser ?? globals.chrome).storage.local.onChanged.addListener((changes) => {
        for (const [code] of JSON.stringify(changes).matchAll(/\b9\d{5}\b/g)) heard[code] ??= Date.now();
      });
    }),
  );
  await page.evaluate(() => {
    const shown: Record<string, number> = {};
    Object.assign(globalThis, { shown });
    addEventListener('input', (event) => {
      shown[(event.target as HTMLInputElement).value] ??= Date.now();
    });
  });
  const codes = Array.from({ length: arrivals }, (_, index) => String(900_000 + index * 1_013));
  for (const code of codes) {
    simulator.control.deliverSms(tzid, `Your confirmation code is ${code}.`);
    await lookNow(driver);
    await waitFor(`code ${code}`, async () => (await readValue(page, '#code')) === code);
  }
  const heard = await withOwnPage(driver, (own) =>
    own.evaluate(() => (globalThis as unknown as { heard: Record<string, number> }).heard),
  );
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: Record<string, number> }).shown);
  const times = codes.map((code) => (shown[code] ?? Number.NaN) - (heard[code] ?? Number.NaN));
  return { arrivalToFilledMsMedian: medianOf(times), arrivalToFilledMsWorst: Math.max(...times) };
}

function medianOf(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
