import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton } from '../browsers/page-actions.ts';
import { sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';

const runs = 20;
/** Longer than the queue holds back what opening the popup asks for. */
const settledMs = 4_000;

/**
 * The popup in both browsers, production build, signed in, what it shows kept from before: how soon it is painted
 * with a price, how soon a keystroke narrows the list, and what opening it asks of the service.
 */
export async function benchPopup(): Promise<Record<string, unknown>> {
  const chromium = await measure('chromium');
  const firefox = await measure('firefox');
  return { runs, chromium, firefox };
}

async function measure(name: BrowserName): Promise<Record<string, unknown>> {
  const simulator = await startSimulator({ autoSms: false, latencyMs: 60 });
  const driver = await launchBrowser(name, { headless: true, simulator });
  try {
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    const cold = await countRequests(driver, simulator);
    const cached = await countRequests(driver, simulator);
    const page = await driver.openOwnPage('options.html');
    await page.bringToFront();
    const paints: number[] = [];
    for (let run = 0; run < runs; run++) paints.push(await timePaint(page));
    await page.close();
    return {
      openingToPriceMsMedian: median(paints),
      openingToPriceMsWorst: Math.max(...paints),
      requestsOfFirstOpening: cold,
      requestsOfOpening: cached,
      ...(await timeSearches(driver)),
    };
  } finally {
    await driver.close();
    await simulator.close();
  }
}

async function countRequests(driver: Driver, simulator: Simulator): Promise<string[]> {
  const before = simulator.requests.length;
  const popup = await driver.openOwnPage('popup.html');
  await popup.waitForSelector(price);
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  await popup.close();
  return simulator.requests.slice(before).flatMap(({ name }) => (name === '' ? [] : name));
}

const price = '#pick-country .num b';

/**
 * From navigation until the best country stands there with its price. In a frame of a page of ours, since Firefox
 * lets no script of the driver into one before its own.
 */
async function timePaint(page: Page): Promise<number> {
  await page.evaluate((selector) => {
    const { dataset } = document.documentElement;
    delete dataset.drawn;
    document.querySelector('iframe')?.remove();
    const frame = Object.assign(document.createElement('iframe'), { width: '380', height: '580' });
    const startedAt = performance.now();
    frame.addEventListener('load', () => {
      const shown = frame.contentDocument ?? document;
      const timer = setInterval(() => {
        if (!shown.querySelector(selector)) return;
        clearInterval(timer);
        requestAnimationFrame(() => {
          dataset.drawn = String(performance.now() - startedAt);
        });
      }, 1);
    });
    frame.src = 'popup.html';
    document.body.prepend(frame);
  }, price);
  const drawn = await waitFor('the price', () =>
    page.evaluate(() => document.documentElement.dataset.drawn ?? null),
  );
  return Math.round(Number(drawn));
}

async function timeSearches(driver: Driver): Promise<Record<string, unknown>> {
  const country = { code: 44, iso: 'GB', name: 'United Kingdom' };
  await sendMessage(driver, 'refreshStats', { by: 'country', country: country.code });
  await sendMessage(driver, 'saveChoices', { statsBy: 'country', country });
  const services = await timeSearch(driver, 'tele');
  await sendMessage(driver, 'saveChoices', { statsBy: 'service' });
  const countries = await timeSearch(driver, 'bra');
  return { searchServices: services, searchCountries: countries };
}

/** From the key to the frame in which the list is narrowed. */
async function timeSearch(driver: Driver, word: string): Promise<Record<string, unknown>> {
  const popup = await driver.openOwnPage('popup.html');
  await popup.bringToFront();
  await clickButton(popup, /^Numbers/);
  await popup.waitForSelector('.row');
  const rows = await popup.$eval('.rows table', (table) => Number(table.getAttribute('aria-rowcount')) - 1);
  await listenForFrames(popup);
  await popup.focus('input[type=search]');
  for (let run = 0; run < runs; run++) await popup.keyboard.press(nextKey(word, run));
  const times = await waitFor('all keystrokes', async () => {
    const told = await popup.evaluate(() => document.documentElement.dataset.times?.split(' ') ?? []);
    return told.length >= runs && told.map(Number);
  });
  await popup.close();
  return { rows, keyToListMsMedian: median(times), keyToListMsWorst: Math.max(...times) };
}

/** Types the word and takes it back, over and over. */
function nextKey(word: string, run: number) {
  const at = run % (2 * word.length);
  return (at < word.length ? word.charAt(at) : 'Backspace') as 'a' | 'Backspace';
}

async function listenForFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          const { dataset } = document.documentElement;
          const ms = (performance.now() - timeStamp).toFixed(1);
          dataset.times = dataset.times ? `${dataset.times} ${ms}` : ms;
        }),
      );
    });
  });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
