import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOrder } from '../../src/orders/order.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { readValue } from '../browsers/page-actions.ts';
import { waitForWidget } from '../browsers/widget.ts';
import { lookNow, orderNumber, readBadge, readOrders, sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { allowAllSites } from './open-site.ts';

/** Where a code goes by itself when it comes, and where it does not (promise 3). */

const site = 'https://shapes.example';
const sure = (code: string) => `Your confirmation code is ${code}.`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let one: Page;
  let other: Page;
  let first: OpenOrder;
  let second: OpenOrder;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
    driver = await launchBrowser(name, { headless: true, simulator });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
    one = await driver.openSite(`${site}/steps`);
    first = await orderNumber(driver, one);
    other = await driver.openSite(`${site}/`);
    second = await orderNumber(driver, other);
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  async function deliver(order: OpenOrder, text: string): Promise<void> {
    simulator.control.deliverSms(Number(order.tzid), text);
    await lookNow(driver);
    await waitFor('the SMS', async () =>
      (await readOrders(driver)).some(
        (known) => known.status !== 'placing' && known.messages.some((sms) => sms.text === text),
      ),
    );
  }

  const codeIn = (page: Page | Frame) => page.$eval('#code', (input) => (input as HTMLInputElement).value);
  /** Time in which it would have been written. */
  const standStill = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  async function openInOther(path: string): Promise<void> {
    await other.goto(site + path);
    await other.bringToFront();
  }

  async function frameOf(page: Page, url: string): Promise<Frame> {
    return waitFor(`a frame with ${url}`, async () => {
      const frame = page.frames().find((candidate) => candidate.url() === url);
      return frame && (await frame.$('#code')) ? frame : null;
    });
  }

  it('each tab of a site gets the number of its own order', async () => {
    const read = async (page: Page) => (await readValue(page, '#phone')).replace(/\D/g, '');
    await waitFor('the first', async () => (await read(one)) === first.number?.e164.slice(1));
    await waitFor('the second', async () => (await read(other)) === second.number?.e164.slice(1));
    expect(first.number?.e164).not.toBe(second.number?.e164);
  });

  it('each gets its own code, in a form that comes late and without a navigation', async () => {
    await one.bringToFront();
    await one.click('#next');
    await deliver(second, sure('222333'));
    await deliver(first, sure('111222'));
    await waitFor('the code of the first', async () => (await codeIn(one)) === '111222');
    await waitFor('the code of the second', async () => (await codeIn(other)) === '222333');
    await one.close();
  });

  it('a code that came before its page is written when the page comes, and only once', async () => {
    await openInOther('/taken');
    await deliver(second, sure('333444'));
    await openInOther('/code');
    await waitFor('the code', async () => (await codeIn(other)) === '333444');
    await openInOther('/code');
    await standStill();
    expect(await codeIn(other)).toBe('');
  });

  it('never over what stands in a field: it is offered, and the badge tells', async () => {
    await openInOther('/taken');
    await deliver(second, sure('444555'));
    await other.click('#code');
    await waitForWidget(driver, other, /444\s*555/);
    expect(await codeIn(other)).toBe('7');
    expect(await readBadge(driver)).toBe('✓');
  });

  it('never into a sandboxed frame or document', async () => {
    await openInOther('/sandbox');
    const frame = await frameOf(other, `${site}/code`);
    await deliver(second, sure('555666'));
    await standStill();
    expect(await codeIn(frame)).toBe('');
    await openInOther('/sandboxed');
    await standStill();
    expect(await codeIn(other)).toBe('');
  });

  it('never by itself into a frame, also of the same origin', async () => {
    for (const [path, url] of [
      ['/same-frame', `${site}/code`],
      ['/frame', 'https://pay.example/code'],
    ] as const) {
      await openInOther(path);
      const frame = await frameOf(other, url);
      await standStill();
      expect(await codeIn(frame)).toBe('');
    }
  });

  it('but into the frame that the SMS is bound to', async () => {
    await openInOther('/frame');
    const frame = await frameOf(other, 'https://pay.example/code');
    await deliver(second, 'Your code is 666777.\n\n@shapes.example #666777 @pay.example');
    await waitFor('the code in the frame', async () => (await codeIn(frame)) === '666777');
  });

  it('and into the host an SMS is bound to, where the tab has gone there', async () => {
    await other.goto('https://id.shapes.example/code');
    await deliver(second, 'Your code is 777888.\n\n@id.shapes.example #777888');
    await waitFor('the code', async () => (await codeIn(other)) === '777888');
  });

  describe('a page that asks by WebOTP', () => {
    const result = () => other.$eval('#result', (line) => line.textContent);

    it('is handed the code of an SMS that is bound to it, and its field is left alone', async () => {
      await openInOther('/otp');
      await deliver(second, 'Your code is 121212.\n\n@shapes.example #121212');
      await waitFor('the code', async () => (await result()) === 'otp 121212 true');
      expect(await codeIn(other)).toBe('');
    });

    it('is handed no other: that is written', async () => {
      await openInOther('/otp');
      await deliver(second, sure('343434'));
      await waitFor('the code', async () => (await codeIn(other)) === '343434');
      expect(await result()).toBe('');
    });

    it('may end its request', async () => {
      await openInOther('/otp');
      await other.evaluate(() =>
        (globalThis as unknown as { controller: AbortController }).controller.abort(),
      );
      await waitFor('the end', async () => (await result()) === 'AbortError');
      await deliver(second, 'Your code is 565656.\n\n@shapes.example #565656');
      await waitFor('the code in its field', async () => (await codeIn(other)) === '565656');
    });

    it('gets every other credential as before', async () => {
      await openInOther('/otp');
      const error = await other.evaluate(() =>
        navigator.credentials.get({ publicKey: { challenge: new Uint8Array(8), rpId: 'pay.example' } }).then(
          () => '',
          (reason) => reason.name,
        ),
      );
      expect(error).toBe('SecurityError');
    });

    it('meets no patch of ours where that is switched off', async () => {
      const isPatched = () =>
        other.evaluate(() => !/native code/.test(String(Object.getPrototypeOf(navigator.credentials).get)));
      expect(await isPatched()).toBe(true);
      await sendMessage(driver, 'savePreferences', { webOtp: false });
      await openInOther('/otp');
      expect(await isPatched()).toBe(false);
      await sendMessage(driver, 'savePreferences', { webOtp: true });
    });
  });

  it('not without a click where the setting is off', async () => {
    await sendMessage(driver, 'savePreferences', { fillOnArrival: false });
    await openInOther('/code');
    await deliver(second, sure('888999'));
    await other.click('#code');
    await waitForWidget(driver, other, /888\s*999/);
    expect(await codeIn(other)).toBe('');
  });
});
