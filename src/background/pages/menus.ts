import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../../platform/t.ts';
import type { Wanted } from './fill-from-browser.ts';

/** The context menu of editable fields. Made when we are installed or updated: browsers keep it from then on. */
const entries: { id: string; title: MessageKey; fills: Wanted | null }[] = [
  { id: 'fill-number', title: 'menuFillNumber', fills: 'phone' },
  { id: 'fill-code', title: 'menuFillCode', fills: 'code' },
  { id: 'get-number', title: 'needNumber', fills: null },
];

export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of entries) {
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ['editable'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  }
}

/** What an entry fills; null: it is for a number to be got. */
export function readMenu(id: string | number): Wanted | null {
  return entries.find((entry) => entry.id === id)?.fills ?? null;
}
