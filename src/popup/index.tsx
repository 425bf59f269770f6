import { render } from 'preact';
import browser from 'webextension-polyfill';
import { freeNumbers } from '../storage/free.ts';
import { ownSuccess } from '../storage/history.ts';
import {
  account,
  balance,
  bindings,
  choices,
  countryStats,
  directory,
  grantedSites,
  orders,
  serviceStats,
  settings,
} from '../storage/items.ts';
import { rents, rentTariffs } from '../storage/rents.ts';
import { AbilitiesProvider } from '../ui/abilities.ts';
import { introducePage } from '../ui/introduce-page.ts';
import { preloadItems } from '../ui/use-item.ts';
import { App } from './app.tsx';

/** The tab named in our address when we opened this page as a window, else the one the toolbar button is over. */
async function findTab(): Promise<number | null> {
  const named = /[#&]tab=(\d+)/.exec(location.hash)?.[1];
  if (named) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

async function start(root: HTMLElement): Promise<void> {
  introducePage();
  const [tabId, chosen] = await Promise.all([
    findTab(),
    choices.get(),
    preloadItems(account, balance, bindings, choices, directory, grantedSites, orders, ownSuccess, settings),
  ]);
  if (chosen.service) await preloadItems(serviceStats(chosen.service.slug));
  if (chosen.country) await preloadItems(countryStats(chosen.country.code));
  render(
    <AbilitiesProvider
      value={{
        requestAccess: async (origins) => browser.permissions.request({ origins }),
        openOptions: () => void browser.runtime.openOptionsPage(),
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    >
      <App tabId={tabId} />
    </AbilitiesProvider>,
    root,
  );
  // For the views that are not the first one: by the time one is opened it is known what to draw.
  await preloadItems(freeNumbers, rents, rentTariffs);
}

const root = document.getElementById('app');
if (root) void start(root);
