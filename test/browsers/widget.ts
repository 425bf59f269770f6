import type { Page } from 'puppeteer-core';
import { withOwnPage } from '../e2e/own-page.ts';
import { type Driver, waitFor } from './driver.ts';

/** The widget as it stands in a page. Its root is closed to the page and to the driver, but not to the extension. */
export interface ShownWidget {
  text: string;
  buttons: { name: string; x: number; y: number }[];
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Scripting {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result: ShownWidget | null }[]>;
  };
}

/** The widget of a page, or null. Needs access to the site. */
export async function readWidget(driver: Driver, page: Page): Promise<ShownWidget | null> {
  return withOwnPage(driver, (own) =>
    own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting };
      const api = browser ?? chrome;
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      if (!tab) throw new Error(`No tab shows ${url} to us`);
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        // In a list, since tools that keep the names of functions name it by a helper the page has not got.
        func: [
          () => {
            const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
              'simfill-widget',
            );
            const { dom } = (
              globalThis as unknown as {
                chrome: { dom?: { openOrClosedShadowRoot(h: Element): ShadowRoot } };
              }
            ).chrome;
            const root = host && (dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
            const card = root?.querySelector('.card');
            if (!root || !card) return null;
            const { left, top, width, height } = card.getBoundingClientRect();
            const buttons = [...root.querySelectorAll('button')].map((button) => {
              const rect = button.getBoundingClientRect();
              return {
                name: button.getAttribute('aria-label') ?? button.innerText,
                x: rect.left + rect.width / 2,
                y: rect.top + rect.height / 2,
              };
            });
            return { text: (card as HTMLElement).innerText, buttons, left, top, width, height };
          },
        ][0],
      });
      return answer?.result ?? null;
    }, page.url()),
  );
}

export function waitForWidget(driver: Driver, page: Page, text: RegExp): Promise<ShownWidget> {
  return waitFor(`a widget that says ${text} on ${page.url()}`, async () => {
    const widget = await readWidget(driver, page);
    return widget && text.test(widget.text) && widget;
  });
}

export function waitForNoWidget(driver: Driver, page: Page): Promise<boolean> {
  return waitFor(`no widget on ${page.url()}`, async () => (await readWidget(driver, page)) === null);
}

/** Where a button of the widget is. */
export async function findWidgetButton(driver: Driver, page: Page, name: RegExp) {
  return waitFor(`a button ${name} in the widget`, async () =>
    (await readWidget(driver, page))?.buttons.find((button) => name.test(button.name)),
  );
}

/**
 * Clicks a button of the widget as somebody does who has read it: a click before it has stood still for half a second
 * counts for nothing, so it is clicked until something comes of it.
 */
export async function clickInWidget(
  driver: Driver,
  page: Page,
  name: RegExp,
  came: () => Promise<unknown>,
): Promise<void> {
  await waitFor(`what the click on ${name} is for`, async () => {
    const button = (await readWidget(driver, page))?.buttons.find((known) => name.test(known.name));
    if (button) await page.mouse.click(button.x, button.y);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return came();
  });
}
