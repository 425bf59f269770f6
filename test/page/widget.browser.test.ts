import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenOrder } from '../../src/orders/order.ts';
import { type Driver, waitFor } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { readValue } from '../browsers/page-actions.ts';
import {
  clickInWidget,
  findWidgetButton,
  readWidget,
  waitForNoWidget,
  waitForWidget,
} from '../browsers/widget.ts';
import { closeOpenPopup, lookNow, orderNumber, readOpenPopup, sendMessage } from '../e2e/own-page.ts';
import { type Simulator, startSimulator } from '../simulator/start.ts';
import { allowAllSites, openAtField } from './open-site.ts';

/** The widget at fields of real pages: what it offers, how it is used, and that nothing but a person uses it. */

const site = 'https://shapes.example';
/** Read by us with some doubt, so it is offered and not written by itself. */
const unsure = (code: string) => `${code} Corner Shop`;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let simulator: Simulator;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    simulator = await startSimulator({ autoSms: false, rateLimit: 'off' });
    driver = await launchBrowser(name, { headless: true, simulator });
    await sendMessage(driver, 'signInWithKey', { key: simulator.testKey });
    await allowAllSites(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await simulator?.close();
  });

  /** One page for all that an order is needed for, since each order takes the service seconds. */
  async function openShape(path: string): Promise<void> {
    await page.goto(site + path);
    await page.bringToFront();
  }

  async function deliver(tzid: string, code: string): Promise<void> {
    simulator.control.deliverSms(Number(tzid), unsure(code));
    await lookNow(driver);
  }

  const codeShown = () => readValue(page, '#code');

  it('opens our own popup for a number, and spends nothing itself', async () => {
    page = await openAtField(driver, `${site}/`, '#phone');
    await waitForWidget(driver, page, /Get a number/);
    const before = simulator.control.activations().length;
    await clickInWidget(driver, page, /Get a number/, async () => (await readOpenPopup(driver)) !== null);
    await waitFor('the popup to be about this page', async () => {
      const text = (await readOpenPopup(driver)) ?? '';
      return /shapes\.example/.test(text) && /Get a number for this page · \$/.test(text);
    });
    await closeOpenPopup(driver);
    expect(simulator.control.activations()).toHaveLength(before);
  });

  describe('with a number ordered on the page', () => {
    let order: OpenOrder;

    beforeAll(async () => {
      order = await orderNumber(driver, page);
      await waitFor('the number', async () => (await readValue(page, '#phone')) !== '');
    });

    it('offers the number, and writes it anew by a click', async () => {
      await openShape('/');
      await page.click('#phone');
      await waitForWidget(driver, page, /Your number for this site/);
      await clickInWidget(driver, page, /^Fill/, async () => (await readWidget(driver, page)) === null);
      expect((await readValue(page, '#phone')).replace(/\D/g, '')).toBe(order.number?.e164.slice(1));
    });

    it('waits at a code field, then offers the code and writes it by a click', async () => {
      await openShape('/code');
      await page.click('#code');
      const { text } = await waitForWidget(driver, page, /Waiting for the SMS · 1\d:\d\d left/);
      expect(text).toContain(`SMS to ${order.number?.display}`);
      await deliver(order.tzid, '111222');
      await waitForWidget(driver, page, /111\s*222/);
      expect(await codeShown()).toBe('');
      await clickInWidget(driver, page, /^Fill/, async () => (await codeShown()) === '111222');
      await waitForNoWidget(driver, page);
    });

    it('lets one choose among several codes, newest first', async () => {
      await deliver(order.tzid, '482913');
      await openShape('/code');
      await page.click('#code');
      const { text, buttons } = await waitForWidget(driver, page, /482\s*913[\s\S]*111\s*222/);
      expect(text).toContain('Codes for this site');
      const fills = buttons.filter((button) => /^Fill/.test(button.name));
      expect(fills).toHaveLength(2);
      await waitFor('the older code', async () => {
        await page.mouse.click(fills[1]?.x ?? 0, fills[1]?.y ?? 0);
        return (await codeShown()) === '111222';
      });
    });

    it('names the host where the order was made on another one of the site, and offers nothing elsewhere', async () => {
      await openShape('/code');
      const other = await openAtField(driver, 'https://id.shapes.example/code', '#code');
      await waitForWidget(driver, other, /Fill on id\.shapes\.example/);
      await other.close();
      const stranger = await openAtField(driver, 'https://pay.example/code', '#code');
      await page.bringToFront();
      await page.click('#code');
      await waitForWidget(driver, page, /482\s*913/);
      expect(await readWidget(driver, stranger)).toBeNull();
      await stranger.close();
    });

    it('is used by keyboard alone, and closed by Escape', async () => {
      await openShape('/code');
      await page.click('#code');
      await waitForWidget(driver, page, /482\s*913/);
      await page.keyboard.press('Escape');
      await waitForNoWidget(driver, page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('code');
      await page.click('h1');
      await page.click('#code');
      await waitForWidget(driver, page, /482\s*913/);
      await page.keyboard.press('ArrowDown');
      // More, Copy, Fill.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await waitFor('the code', async () => {
        await page.keyboard.press('Enter');
        return (await codeShown()) === '482913';
      });
    });

    it('closes by a click elsewhere, and by typing', async () => {
      await openShape('/code');
      for (const act of [() => page.click('h1'), () => page.keyboard.type('7')]) {
        await page.click('h1');
        await page.click('#code');
        await waitForWidget(driver, page, /482\s*913/);
        await act();
        await waitForNoWidget(driver, page);
      }
    });

    it('follows its field when the page is scrolled or changes', async () => {
      await openShape('/long');
      await page.click('#code');
      const before = await waitForWidget(driver, page, /482\s*913/);
      await page.evaluate(() => scrollBy(0, 100));
      await waitFor(
        'it to follow the scrolling',
        async () => (await readWidget(driver, page))?.top === before.top - 100,
      );
      await page.evaluate(() => {
        const first = document.querySelector<HTMLElement>('h1');
        if (first) first.style.marginTop = '50px';
      });
      await waitFor('it to follow the page', async () => {
        const field = await page.$eval('#code', (input) => input.getBoundingClientRect().bottom);
        return Math.abs(((await readWidget(driver, page))?.top ?? 0) - field - 6) <= 1;
      });
    });

    it('works inside a modal dialog of the page', async () => {
      await openShape('/dialog');
      await page.click('#open');
      await page.click('h2');
      await page.click('#code');
      await waitForWidget(driver, page, /482\s*913/);
      await clickInWidget(driver, page, /^Fill/, async () => (await codeShown()) === '482913');
      expect(await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    });

    it('works at a field in a closed shadow root', async () => {
      await openShape('/closed');
      await page.click('sms-code');
      await waitForWidget(driver, page, /482\s*913/);
      const value = () => page.$eval('sms-code', (host) => (host as HTMLElement).dataset.value);
      await clickInWidget(driver, page, /^Fill/, async () => (await value()) === '482913');
    });

    describe('a page that would have it clicked', () => {
      /** Each is done to a page with the widget open; then a person clicks where the button is, or was. */
      const attacks: [what: string, attack: () => void][] = [
        [
          'clicks on the element by script',
          () => document.querySelector<HTMLElement>('simfill-widget')?.click(),
        ],
        [
          'sends it events of its own',
          () => {
            const host = document.querySelector('simfill-widget');
            const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
            for (let y = 0; y < 100; y += 6)
              for (let x = 0; x < 290; x += 6)
                for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
                  host?.dispatchEvent(
                    new MouseEvent(type, {
                      bubbles: true,
                      composed: true,
                      clientX: left + x,
                      clientY: top + y,
                    }),
                  );
          },
        ],
        [
          'presses keys by script',
          () => {
            const field = document.querySelector('#code');
            for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
              (document.activeElement ?? field)?.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
              );
          },
        ],
      ];
      /** These leave something for the pointer to hit. */
      const disguises: [what: string, disguise: () => void][] = [
        [
          'lays a popover over it that lets the pointer through',
          () => {
            const lid = document.createElement('div');
            lid.popover = 'manual';
            lid.textContent = 'Play';
            lid.style.cssText =
              'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
            document.body.append(lid);
            lid.showPopover();
          },
        ],
        [
          'does so from a closed shadow root',
          () => {
            const box = document.createElement('div');
            const root = box.attachShadow({ mode: 'closed' });
            const lid = document.createElement('div');
            lid.popover = 'manual';
            lid.style.cssText =
              'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
            root.append(lid);
            document.body.append(box);
            lid.showPopover();
          },
        ],
        [
          'takes it out of the top layer and lays something over it',
          () => {
            document.querySelector<HTMLElement>('simfill-widget')?.hidePopover();
            const lid = document.createElement('div');
            lid.style.cssText =
              'pointer-events:none;position:fixed;inset:0;z-index:2147483647;background:#fff';
            document.body.append(lid);
          },
        ],
        [
          'opens a dialog over it',
          () => {
            const dialog = document.createElement('dialog');
            document.body.append(dialog);
            dialog.showModal();
          },
        ],
        ['makes the page see-through', () => document.documentElement.style.setProperty('opacity', '0.01')],
        [
          'filters the page away',
          () => document.documentElement.style.setProperty('filter', 'opacity(0.01)'),
        ],
        [
          'makes it see-through by its style',
          () => {
            const host = document.querySelector<HTMLElement>('simfill-widget');
            host?.style.setProperty('clip-path', 'inset(100%)', 'important');
            host?.style.setProperty('opacity', '0', 'important');
            host?.style.setProperty('visibility', 'hidden', 'important');
            document.documentElement.style.setProperty('clip-path', 'inset(0 0 99% 0)');
          },
        ],
        [
          'puts it into an element that cannot be seen',
          () => {
            const host = document.querySelector<HTMLElement>('simfill-widget');
            const box = document.createElement('div');
            box.style.opacity = '0';
            document.body.append(box);
            if (!host) return;
            box.append(host);
            host.showPopover();
          },
        ],
        ['makes everything tiny', () => document.documentElement.style.setProperty('zoom', '0.1')],
      ];

      async function showIt() {
        await openShape('/code');
        await page.click('#code');
        await waitForWidget(driver, page, /482\s*913/);
      }

      /** Long enough for a click to count, were it allowed. */
      const standStill = () => new Promise((resolve) => setTimeout(resolve, 700));

      it.each(attacks)('%s: nothing is written', async (_, attack) => {
        await showIt();
        await standStill();
        await page.evaluate(attack);
        await standStill();
        expect(await codeShown()).toBe('');
      });

      it.each(disguises)('%s, and a person clicks: nothing is written', async (_, disguise) => {
        await showIt();
        const spot = await findWidgetButton(driver, page, /^Fill/);
        await page.evaluate(disguise);
        await standStill();
        const now =
          (await readWidget(driver, page))?.buttons.find((button) => /^Fill/.test(button.name)) ?? spot;
        for (const { x, y } of [spot, now]) await page.mouse.click(x, y);
        await standStill();
        expect(await codeShown()).toBe('');
      });

      it('brings it under the pointer at the second click of two: nothing is written', async () => {
        await showIt();
        const { x, y } = await findWidgetButton(driver, page, /^Fill/);
        await page.keyboard.press('Escape');
        await waitForNoWidget(driver, page);
        await page.click('h1');
        await page.evaluate(() => {
          addEventListener('mousemove', () => document.querySelector<HTMLElement>('#code')?.focus(), {
            once: true,
          });
        });
        await page.mouse.move(x, y);
        await waitForWidget(driver, page, /482\s*913/);
        await page.mouse.click(x, y);
        expect(await codeShown()).toBe('');
      });

      it('moves the field, and the widget with it, under the pointer: nothing is written', async () => {
        await showIt();
        await standStill();
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('h1')?.style.setProperty('margin-top', '200px'),
        );
        const { x, y } = await waitFor('it to move', async () => {
          const widget = await readWidget(driver, page);
          const field = await page.$eval('#code', (input) => input.getBoundingClientRect().bottom);
          const button = widget?.buttons.find((known) => /^Fill/.test(known.name));
          return widget && Math.abs(widget.top - field - 6) <= 1 && button;
        });
        await page.mouse.click(x, y);
        expect(await codeShown()).toBe('');
      });
    });
  });
});
