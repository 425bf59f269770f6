import browser from 'webextension-polyfill';
import { noPage, type PageDescription } from '../../messages/protocol.ts';
import { isRecord } from '../../storage/item.ts';
import { bringAssistant } from './page-scripts.ts';
import { matchService } from './site-service.ts';
import { isGranted, readTab } from './sites.ts';

const patienceMs = 1_000;

/**
 * What a tab shows, for the strip of the popup. The click on the toolbar button opens the page to us, so the
 * assistant comes in and looks for fields.
 */
export async function describePage({ tabId }: { tabId: number }): Promise<PageDescription> {
  const tab = await readTab(tabId);
  if (!tab) return noPage;
  const { origin, host, pattern } = tab;
  const fields = await Promise.race([lookForFields(tabId, origin), giveUp()]);
  return { origin, host, pattern, granted: await isGranted(pattern), service: matchService(host), fields };
}

/** A page that does not answer is described all the same. */
async function giveUp(): Promise<PageDescription['fields']> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  return noPage.fields;
}

async function lookForFields(tabId: number, origin: string): Promise<PageDescription['fields']> {
  return (await bringAssistant(tabId)) ? countFields(tabId, origin) : noPage.fields;
}

async function countFields(tabId: number, origin: string): Promise<PageDescription['fields']> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { name: 'look', input: {}, origin }, { frameId: 0 })
    .catch(() => null);
  if (!isRecord(answer)) return noPage.fields;
  return { phones: Number(answer.phones) || 0, codes: Number(answer.codes) || 0 };
}
