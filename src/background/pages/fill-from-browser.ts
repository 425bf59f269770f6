import browser from 'webextension-polyfill';
import type { PageFill, PageNews } from '../../messages/protocol.ts';
import { bindings } from '../../storage/items.ts';
import { goToTab } from '../orders/order-actions.ts';
import { openPopup, openPopupFor } from './open-popup.ts';
import { readPageNews } from './page-news.ts';
import { bringAssistant } from './page-scripts.ts';
import { readTab } from './sites.ts';

/** What a person does to a page from the browser's own menus, keys and notices. Each opens the page to us. */

export type Wanted = 'phone' | 'code' | 'newest';

interface Place {
  tabId: number;
  frameId: number;
  /** Of the frame, as the browser tells it. */
  origin: string;
}

/**
 * Writes what the page's site has into the field in focus, or into the best there is. Where there is nothing to write, or
 * the page does not take it, our popup has the next step.
 */
export async function fillOrOpen(tabId: number, wanted: Wanted, frame?: { id: number; url: string }) {
  const tab = await readTab(tabId);
  const origin = frame && frame.id !== 0 ? originOf(frame.url) : tab?.origin;
  const place = tab && origin ? { tabId, frameId: frame?.id ?? 0, origin } : null;
  if (!place || !(await fillBest(place, tab?.origin ?? null, wanted))) await openPopupFor(tabId);
}

function originOf(url: string): string | null {
  const { origin = 'null' } = URL.parse(url) ?? {};
  return /^https?:/.test(origin) ? origin : null;
}

async function fillBest(place: Place, topOrigin: string | null, wanted: Wanted): Promise<boolean> {
  const news = await readPageNews({ ...place, topOrigin });
  for (const input of chooseFills(news, wanted)) if (await fillAt(place, input)) return true;
  return false;
}

/** `newest`: the code, if any has come, and the number where the page asks for no code. */
function chooseFills({ orders }: PageNews, wanted: Wanted): PageFill[] {
  const fills: PageFill[] = [];
  const coded = orders.find(({ codes }) => codes.length > 0);
  const [code] = coded?.codes ?? [];
  if (wanted !== 'phone' && coded && code !== undefined) {
    fills.push({ what: 'code', code, orderId: coded.id, atFocus: wanted === 'code' });
  }
  const lent = orders.find(({ phone }) => phone !== null);
  if (wanted !== 'code' && lent?.phone) {
    fills.push({ what: 'phone', phone: lent.phone, orderId: lent.id, atFocus: wanted === 'phone' });
  }
  return fills;
}

async function fillAt({ tabId, frameId, origin }: Place, input: PageFill): Promise<boolean> {
  if (!(await bringAssistant(tabId, frameId))) return false;
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { name: 'fill', input, origin }, { frameId })
    .catch(() => undefined);
  // No answer at all: the page has gone on with the last digit.
  return answer !== false && answer !== null;
}

/** A click on the notice of a code: its page, if it is still there, and the code in it; else our popup. */
export async function answerNotice(orderId: string): Promise<void> {
  const binding = (await bindings.get())[orderId];
  const tab = binding ? await readTab(binding.tabId) : null;
  if (!binding || !tab) return openPopup();
  await goToTab(orderId);
  const place = { tabId: tab.tabId, frameId: 0, origin: tab.origin };
  const { orders } = await readPageNews({ ...place, topOrigin: tab.origin });
  const code = orders.find(({ id }) => id === orderId)?.codes[0];
  // Not over whatever is in focus: it was not clicked on, and may be something that was just begun.
  const isFilled =
    code !== undefined && (await fillAt(place, { what: 'code', code, orderId, atFocus: false }));
  if (!isFilled) await openPopupFor(tab.tabId);
}
