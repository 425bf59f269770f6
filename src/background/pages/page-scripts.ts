import browser, { type Scripting } from 'webextension-polyfill';
import { isLive } from '../../orders/order.ts';
import { withLock } from '../../platform/lock.ts';
import { bindings, grantedSites, orders, quietSites, settings } from '../../storage/items.ts';
import { patternOf } from '../../storage/match-pattern.ts';
import { isInUse } from './in-use.ts';
import { isGranted, isServiceHost, listGranted, readServiceHosts } from './sites.ts';

/** Which of our scripts run on which sites: only where access is granted, and never on the service's own hosts. */

const assistant = 'assistant.js';
const sentinel = 'sentinel.js';

type Script = Scripting.RegisteredContentScript;

/**
 * Brings the assistant into a document, at once: a page that never ends loading would never have it. It notices by
 * itself when it is there already.
 *
 * @param frameId 0: the top document
 */
export function bringAssistant(tabId: number, frameId = 0): Promise<boolean> {
  return inject(assistant, { tabId, frameIds: [frameId] });
}

/** Into all frames of a tab that we have access to: a code may be for one of them, which the user has not touched. */
export function bringAssistants(tabId: number): Promise<boolean> {
  return inject(assistant, { tabId, allFrames: true });
}

async function inject(file: string, target: Scripting.InjectionTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    return true;
  } catch {
    // No grant and no click of the user for this document: the next opening of the popup brings it in.
    return false;
  }
}

/**
 * Brings the sentinel into pages that are open already: what is registered comes with the next navigation only. Also
 * where an earlier version of ours still stands, which it then clears away.
 *
 * @param patterns sites that have just been granted
 */
export async function bringSentinels(patterns: string[]): Promise<void> {
  if (patterns.length === 0 || !(await isSentinelWanted())) return;
  for (const { id, url } of await browser.tabs.query({ url: patterns })) {
    if (id !== undefined && url && !(await isServiceHost(new URL(url).hostname))) {
      await inject(sentinel, { tabId: id, allFrames: true });
    }
  }
}

/** Pages where we were and may be no longer are told, so that nothing of ours stays in sight. */
export async function leaveLostPages(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    // The address of a page is seen only where we have access to it.
    if (id !== undefined && url === undefined)
      await browser.tabs.sendMessage(id, { name: 'leave', input: {}, origin: null }).catch(() => {});
  }
}

/**
 * Registers our scripts as things stand now: the sentinel for all granted sites, the assistant for those of them with
 * an open order, so that the next step of a sign-up has it from the start. Registering for a site that is not granted
 * succeeds and injects nowhere (both browsers), so grants are looked at first.
 */
export async function syncSites(): Promise<void> {
  // One at a time: an id that two would register at once is an error for the second.
  await withLock('scripts', async () => {
    await grantedSites.set(await listGranted());
    await alignScripts(await listWanted());
  });
}

async function listWanted(): Promise<Script[]> {
  const excludeMatches = (await readServiceHosts()).map(patternOfAll);
  const sites = await listOrderSites();
  const wanted = sites.map((pattern) =>
    describeScript(`assistant ${pattern}`, assistant, [pattern], excludeMatches),
  );
  const quiet = await quietSites.get();
  const never = Object.keys(quiet).filter((host) => quiet[host] === null);
  const excluded = [...excludeMatches, ...never.map((host) => `*://${host}/*`)];
  const granted = await listGranted();
  const secure = granted.map(toHttps).filter((pattern) => pattern !== null);
  if (secure.length > 0 && (await settings.get()).webOtp) {
    const world = { world: 'MAIN', runAt: 'document_start' } as const;
    wanted.push({ ...describeScript('webotp', 'webotp.js', secure, excluded), ...world });
  }
  if (granted.length === 0 || !(await isSentinelWanted())) return wanted;
  return [...wanted, describeScript('sentinel', sentinel, granted, excluded)];
}

/** What of a pattern is encrypted; null: nothing. */
function toHttps(pattern: string): string | null {
  if (pattern === '<all_urls>') return 'https://*/*';
  return pattern.startsWith('http:') ? null : pattern.replace(/^\*:/, 'https:');
}

/** A host with all below it; an address has nothing below. */
function patternOfAll(host: string): string {
  return /^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

async function isSentinelWanted(): Promise<boolean> {
  const { offerNumbers, offerCodes } = await settings.get();
  return offerNumbers || offerCodes;
}

/** The granted sites that open orders, and numbers in use, are bound to. */
async function listOrderSites(): Promise<string[]> {
  const [bound, list] = [await bindings.get(), await orders.get()];
  const live = new Set(list.filter(isLive).map(({ id }) => id));
  const origins = Object.entries(bound).flatMap(([id, binding]) =>
    live.has(id) || isInUse(binding) ? binding.origin : [],
  );
  const patterns = [...new Set(origins.map(patternOf))];
  const granted = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_, index) => granted[index]).sort();
}

function describeScript(id: string, file: string, matches: string[], excludeMatches: string[]): Script {
  return {
    id,
    js: [file],
    matches,
    excludeMatches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: file !== assistant,
  };
}

async function alignScripts(wanted: Script[]): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const stays = (script: Script) => present.some((other) => isSame(script, other));
  const stale = present.filter((other) => !wanted.some((script) => isSame(script, other)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter((script) => !stays(script));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** Browsers add what was left out, and may change the order of patterns. */
function isSame(one: Script, other: Script): boolean {
  const key = ({ id, matches = [], excludeMatches = [] }: Script) =>
    JSON.stringify([id, [...matches].sort(), [...(excludeMatches ?? [])].sort()]);
  return key(one) === key(other);
}
