import type { Page } from 'puppeteer-core';
import type { Input, OwnMessages } from '../../src/messages/protocol.ts';
import type { OpenOrder, Order } from '../../src/orders/order.ts';
import type { Driver } from '../browsers/driver.ts';

/** What a test asks of the extension from one of its own pages. */

interface ExtensionApi {
  action: { getBadgeText(details: object): Promise<string> };
  extension: { getViews(query: { type: 'popup' }): Window[] };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<
    'local' | 'session',
    { get(key: string | null): Promise<Record<string, { value?: unknown }>> }
  >;
}

/** One page for all questions: opening one takes Firefox a second. */
const ownPages = new WeakMap<Driver, Promise<Page>>();

export async function withOwnPage<T>(driver: Driver, work: (page: Page) => Promise<T>): Promise<T> {
  const page = ownPages.get(driver) ?? driver.openOwnPage('options.html');
  ownPages.set(driver, page);
  return work(await page);
}

/** The value of a storage item. */
export function readStored(driver: Driver, key: string): Promise<unknown> {
  return withOwnPage(driver, (page) =>
    page.evaluate(async (name) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (browser ?? chrome).storage.local.get(name))[name]?.value;
    }, key),
  );
}

export function sendMessage<K extends keyof OwnMessages>(
  driver: Driver,
  name: K,
  input: Input<OwnMessages, K>,
): Promise<unknown> {
  return withOwnPage(driver, (page) =>
    page.evaluate(
      (message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        return (browser ?? chrome).runtime.sendMessage(message);
      },
      { name, input } as never,
    ),
  );
}

export async function readOrders(driver: Driver): Promise<Order[]> {
  return ((await readStored(driver, 'orders')) as Order[] | undefined) ?? [];
}

/** Finishes what a test has left open; all of it has an SMS, so no guard interval stands in the way. */
export async function closeAllOrders(driver: Driver): Promise<void> {
  for (const order of await readOrders(driver)) {
    if (order.status === 'open')
      await sendMessage(driver, 'closeOrder', { orderId: order.id, expect: 'finish' });
  }
}

/** Everything the extension keeps in storage, as one text to search. */
export function dumpStorage(driver: Driver): Promise<string> {
  return withOwnPage(driver, (page) =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { local, session } = (browser ?? chrome).storage;
      return JSON.stringify([await local.get(null), await session.get(null)]);
    }),
  );
}

export function listAlarms(driver: Driver): Promise<string[]> {
  return withOwnPage(driver, (page) =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (browser ?? chrome).alarms.getAll()).map(({ name }) => name);
    }),
  );
}

export function listGrantedSites(driver: Driver): Promise<string[]> {
  return withOwnPage(driver, (page) =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (browser ?? chrome).permissions.getAll()).origins ?? [];
    }),
  );
}

/** What is registered to run on sites: ids with their match patterns. */
export function listScripts(driver: Driver): Promise<{ id: string; matches: string[] }[]> {
  return withOwnPage(driver, (page) =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
      return scripts.map(({ id, matches = [] }) => ({ id, matches: [...matches].sort() }));
    }),
  );
}

/** The browser's id of the tab that shows a page; our own pages see only tabs of granted sites. */
export function findTabId(driver: Driver, page: Page): Promise<number> {
  return withOwnPage(driver, (own) =>
    own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const tabs = await (browser ?? chrome).tabs.query({});
      const ids = tabs.filter((tab) => tab.url === url).map(({ id }) => id);
      // Of several with one address the last one opened.
      return Math.max(...ids);
    }, page.url()),
  );
}

/** Orders a number for a page, as the popup does; answers its order. */
export async function orderNumber(driver: Driver, page: Page): Promise<OpenOrder> {
  const tabId = await findTabId(driver, page);
  const reply = await sendMessage(driver, 'placeOrder', {
    service: { slug: '7', name: 'Other' },
    country: { code: 44, iso: 'GB', name: 'United Kingdom' },
    accepted: 50_000,
    tabId,
    origin: new URL(page.url()).origin,
  });
  const { ok, value } = reply as { ok: boolean; value?: { orderId: string } };
  const order = (await readOrders(driver)).find(({ id }) => id === value?.orderId);
  if (!ok || order?.status !== 'open') throw new Error(`Not ordered: ${JSON.stringify(reply)}`);
  return order;
}

/** Lets the background ask the service now, and not when its next turn comes. */
export async function lookNow(driver: Driver): Promise<void> {
  await sendMessage(driver, 'adoptOperation', { orderId: '', tzid: '' });
}

/** What our real popup says, opened by whatever; null while none is open. */
export function readOpenPopup(driver: Driver): Promise<string | null> {
  return withOwnPage(driver, (own) =>
    own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const [popup] = (browser ?? chrome).extension.getViews({ type: 'popup' });
      return popup?.document.body?.innerText ?? null;
    }),
  );
}

export async function closeOpenPopup(driver: Driver): Promise<void> {
  await withOwnPage(driver, (own) =>
    own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      for (const popup of (browser ?? chrome).extension.getViews({ type: 'popup' })) popup.close();
    }),
  );
}

export function readBadge(driver: Driver): Promise<string> {
  return withOwnPage(driver, (own) =>
    own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (browser ?? chrome).action.getBadgeText({});
    }),
  );
}
