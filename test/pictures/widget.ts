import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll, root } from '../../build.mjs';
import { launchBrowser } from '../browsers/launch.ts';
import { clickInWidget, readWidget, waitForWidget } from '../browsers/widget.ts';
import { lookNow, orderNumber, sendMessage } from '../e2e/own-page.ts';
import { allowAllSites } from '../page/open-site.ts';
import { startSimulator } from '../simulator/start.ts';

/**
 * Pictures of the widget on pages of different make, light and dark, to be looked at:
 *
 *   npx tsx test/pictures/widget.ts
 */
const out = join(root, 'artifacts/pictures');
const themes = ['light', 'dark'] as const;

async function main(): Promise<void> {
  await buildAll();
  for (const theme of themes) mkdirSync(join(out, theme), { recursive: true });
  const simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
  const driver = await launchBrowser('chromium', { headless: true, simulator });
  try {
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
    const draw = async (page: Page, name: string) => {
      for (const theme of themes) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.screenshot({ path: join(out, theme, `widget-${name}.png`) as `${string}.png` });
      }
      console.log(name);
    };
    const open = async (url: string, selector: string) => {
      const page = await driver.openSite(url);
      await page.setViewport({ width: 640, height: 420, deviceScaleFactor: 2 });
      await page.bringToFront();
      await page.click(selector);
      return page;
    };

    const shop = await open('https://shop.example/', '#phone');
    await waitForWidget(driver, shop, /Get a number/);
    await draw(shop, 'get-number');
    await clickInWidget(driver, shop, /^More/, async () =>
      /hour/.test((await readWidget(driver, shop))?.text ?? ''),
    );
    await draw(shop, 'more');
    await shop.close();

    const forum = await open('https://forum.example/', 'h1');
    const order = await orderNumber(driver, forum);
    await forum.reload();
    await forum.click('#phone');
    await waitForWidget(driver, forum, /Your number/);
    await draw(forum, 'number-strict-policy');
    await forum.type('#phone', order.number?.e164 ?? '');
    await forum.click('h1');
    await forum.click('#phone');
    await waitForWidget(driver, forum, /Other number/);
    await draw(forum, 'number-written');
    await forum.close();

    const code = await open('https://shapes.example/dialog', '#open');
    const { tzid } = await orderNumber(driver, code);
    await code.bringToFront();
    await code.click('h2');
    await code.click('#code');
    await waitForWidget(driver, code, /Waiting/);
    await draw(code, 'waiting-in-dialog');
    simulator.control.deliverSms(Number(tzid), '482913 Corner Shop');
    await lookNow(driver);
    await waitForWidget(driver, code, /482/);
    await draw(code, 'code-in-dialog');
    simulator.control.deliverSms(Number(tzid), 'AB7K-9921 Corner Shop');
    simulator.control.deliverSms(Number(tzid), '55120987 Corner Shop');
    await lookNow(driver);
    await code.goto('https://shapes.example/shadow');
    await code.click('sms-code');
    await waitForWidget(driver, code, /5512/);
    await draw(code, 'several-in-shadow-root');
    await code.goto('https://shapes.example/same-frame');
    await code.close();

    const other = await open('https://id.shapes.example/long', '#code');
    await waitForWidget(driver, other, /Fill on/);
    await draw(other, 'other-host-above');
    await other.close();
  } finally {
    await driver.close();
    await simulator.close();
  }
}

await main();
