import browser from 'webextension-polyfill';
import { withLock } from '../platform/lock.ts';
import { settings } from '../storage/items.ts';

/** Which sites our page scripts may run on, and bringing them there. */

const script = 'assistant.js';

export interface Tab {
  tabId: number;
  /** 'https://shop.example' */
  origin: string;
  host: string;
  /** What `permissions.request` asks for; match patterns know no ports. */
  pattern: string;
  /** In a private window: nothing of it may be kept. */
  incognito: boolean;
}

/** null: gone, no web page, one whose address we may not know, or the service's own site. */
export async function readTab(tabId: number): Promise<Tab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ? URL.parse(tab.url) : null;
  if (!tab || !url || !/^https?:$/.test(url.protocol) || (await isServiceHost(url.hostname))) return null;
  const pattern = `${url.protocol}//${url.hostname}/*`;
  return { tabId, origin: url.origin, host: url.hostname, pattern, incognito: tab.incognito };
}

export async function isServiceHost(host: string): Promise<boolean> {
  const { apiBase } = await settings.get();
  return [new URL(apiBase).hostname, 'onlinesim.io'].some((own) => host === own || host.endsWith(`.${own}`));
}

export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Brings the assistant into the top document, at once: a page that never ends loading would never have it. It
 * notices by itself when it is there already.
 */
export async function bringAssistant(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script], injectImmediately: true });
    return true;
  } catch {
    // No grant and no click of the user for this document: the next opening of the popup brings it in.
    return false;
  }
}

/**
 * Registers the assistant for exactly these sites, so that the next step of a sign-up has it too. Registering
 * for a site that is not granted succeeds and injects nowhere (both browsers), so grants are looked at first.
 *
 * @param patterns those of the sites with an open order
 */
export function registerAssistant(patterns: string[]): Promise<void> {
  // One at a time: an id that two would register at once is an error for the second.
  return withLock('scripts', () => alignScripts(patterns));
}

async function alignScripts(patterns: string[]): Promise<void> {
  const granted = await Promise.all(patterns.map(isGranted));
  const wanted = new Map(
    patterns.filter((_, index) => granted[index]).map((pattern) => [`assistant ${pattern}`, pattern]),
  );
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present
    .filter(({ id }) => id.startsWith('assistant ') && !wanted.has(id))
    .map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(present.map(({ id }) => id));
  const missing = [...wanted].filter(([id]) => !known.has(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, pattern]) => ({
      id,
      matches: [pattern],
      js: [script],
      runAt: 'document_idle',
      persistAcrossSessions: false,
    })),
  );
}
