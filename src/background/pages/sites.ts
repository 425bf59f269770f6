import browser from 'webextension-polyfill';
import { settings } from '../../storage/items.ts';
import { patternOf } from '../../storage/match-pattern.ts';

/** What a tab shows, and which sites we may work on. */

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
  return {
    tabId,
    origin: url.origin,
    host: url.hostname,
    pattern: patternOf(url.origin),
    incognito: tab.incognito,
  };
}

/**
 * The hosts of the service, and the one that changes codes for tokens: no script of ours ever runs on them or below.
 * Access to them was given so that we may talk to them.
 */
export async function readServiceHosts(): Promise<string[]> {
  const { apiBase, tokenAddress } = await settings.get();
  return [
    ...new Set(['onlinesim.io', ...[apiBase, tokenAddress].map((address) => new URL(address).hostname)]),
  ];
}

export async function isServiceHost(host: string): Promise<boolean> {
  return (await readServiceHosts()).some((own) => host === own || host.endsWith(`.${own}`));
}

/** A pattern that the browser does not take, as of an address in brackets, cannot have been granted. */
export async function isGranted(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** The sites the user has let us work on, as match patterns: of one site each, or of all sites of a scheme. */
export async function listGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = await readServiceHosts();
  return origins.filter((pattern) => !own.some((host) => pattern.includes(`://${host}/`))).sort();
}
