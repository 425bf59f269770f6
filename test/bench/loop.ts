import type { Driver } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { clickButton, clickSpendingButton, waitForText } from '../browsers/page-actions.ts';
import { shop, waitForCode } from '../e2e/demo-sites.ts';
import { signIn, waitForPhone } from '../e2e/loop.ts';
import { closeAllOrders } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';

const runs = 20;

/**
 * From "the SMS is at the service" to "the code stands in the field", over 20 orders in each browser, and the
 * requests an order makes from click to code.
 */
export async function benchLoop(): Promise<Record<string, unknown>> {
  const chromium = await measure('chromium');
  const firefox = await measure('firefox');
  return { runs, chromium, firefox };
}

export async function measure(name: BrowserName): Promise<Record<string, unknown>> {
  const simulator = await startSimulator({ autoSms: false, latencyMs: 60 });
  const driver = await launchBrowser(name, { headless: true, simulator });
  try {
    await driver.allowSites([`${shop.url}*`]);
    await signIn(driver, async () => {});
    const results: { ms: number; requests: number }[] = [];
    for (let run = 0; run < runs; run++) results.push(await measureOne(driver, simulator, run));
    const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
      smsToFilledMsMedian: times[Math.floor(times.length / 2)],
      smsToFilledMsWorst: times.at(-1),
      requestsPerOrderMedian: results.map(({ requests }) => requests).sort((a, b) => a - b)[
        Math.floor(runs / 2)
      ],
    };
  } finally {
    await driver.close();
    await simulator.close();
  }
}

async function measureOne(
  driver: Driver,
  simulator: Simulator,
  run: number,
): Promise<{ ms: number; requests: number }> {
  const page = await driver.openSite(shop.url);
  const popup = await driver.clickToolbar(page);
  await clickButton(popup, /^Home/);
  await waitForText(popup, /Get a number for this page/);
  const before = simulator.requests.length;
  await clickSpendingButton(popup, /^Get a number/);
  await waitForPhone(page, shop);
  if (!popup.isClosed()) await popup.close().catch(() => {});
  await page.bringToFront();
  // Spread over the 5 s of the fast gear, so that no two runs meet it at the same moment.
  simulator.control.set({ demoSmsDelayMs: 500 + (run * 5_000) / runs });
  await page.click(shop.sendSelector);
  await waitForCode(page, shop);
  const filledAt = simulator.clock.now();
  const [activation] = simulator.control.activations().filter(({ endedAt }) => endedAt === null);
  const arrivedAt = activation?.messages[0]?.at;
  if (arrivedAt === undefined) throw new Error('A code is filled that no SMS brought');
  const ms = filledAt - arrivedAt;
  const requests = simulator.requests.slice(before).filter(({ path }) => path.startsWith('/api/')).length;
  await closeAllOrders(driver);
  await page.close();
  return { ms, requests };
}
