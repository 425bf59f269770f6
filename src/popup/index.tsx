import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followTab } from '../platform/follow-tab.ts';
import { findPanelOpener } from '../platform/side-panel.ts';
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
import { type Abilities, AbilitiesProvider } from '../ui/abilities.ts';
import { introducePage } from '../ui/introduce-page.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { preloadItems } from '../ui/use-item.ts';
import { App } from './app.tsx';
import type { Visit } from './use-page.ts';

/** The tab named in our address when we opened this page as a window, else the one our page is shown over. */
async function findTab(): Promise<{ tabId: number | null; windowId: number }> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const named = /[#&]tab=(\d+)/.exec(location.hash)?.[1];
  const tabId = named ? Number(named) : (active?.id ?? null);
  return { tabId, windowId: active?.windowId ?? browser.windows.WINDOW_ID_CURRENT };
}

/** The same view as toolbar popup and beside the page, where it goes along with the tab. */
const isPanel = location.pathname.endsWith('/panel.html');

async function start(root: HTMLElement): Promise<void> {
  introducePage();
  const [{ tabId, windowId }, chosen] = await Promise.all([
    findTab(),
    choices.get(),
    preloadItems(account, balance, bindings, choices, directory, grantedSites, orders, ownSuccess, settings),
  ]);
  if (chosen.service) await preloadItems(serviceStats(chosen.service.slug));
  if (chosen.country) await preloadItems(countryStats(chosen.country.code));
  const openBeside = isPanel ? null : findPanelOpener(windowId);
  const abilities: Abilities = {
    requestAccess: async (origins) => browser.permissions.request({ origins }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    ...(openBeside && {
      openPanel: () =>
        void openBeside().then(
          () => window.close(),
          () => {},
        ),
    }),
    isPanel,
    copy: (text) => navigator.clipboard.writeText(text),
  };
  const draw = (visit: Visit) =>
    render(
      <AbilitiesProvider value={abilities}>
        <App visit={visit} />
      </AbilitiesProvider>,
      root,
    );
  draw({ tabId });
  if (isPanel) followTab(windowId, (shown) => draw({ tabId: shown }));
  // For the views that are not the first one: by the time one is opened it is known what to draw.
  await preloadItems(freeNumbers, rents, rentTariffs);
}

const root = document.getElementById('app');
if (root) {
  keepFocus(root);
  void start(root);
}
