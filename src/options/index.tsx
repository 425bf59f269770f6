import { render } from 'preact';
import browser from 'webextension-polyfill';
import { account, grantedSites, quietSites, settings } from '../storage/items.ts';
import { AbilitiesProvider } from '../ui/abilities.ts';
import { introducePage } from '../ui/introduce-page.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { preloadItems } from '../ui/use-item.ts';
import { App } from './app.tsx';

async function start(root: HTMLElement): Promise<void> {
  introducePage();
  await preloadItems(account, grantedSites, quietSites, settings);
  render(
    <AbilitiesProvider
      value={{
        requestAccess: async (origins) => browser.permissions.request({ origins }),
        requestClipboard: async () => browser.permissions.request({ permissions: ['clipboardWrite'] }),
        openOptions: () => showSetUp(root),
        copy: (text) => navigator.clipboard.writeText(text),
      }}
    >
      <App />
    </AbilitiesProvider>,
    root,
  );
}

/** We are in options already: what is asked for is the set-up, which may be folded. */
function showSetUp(root: HTMLElement): void {
  root.querySelector('details#set-up')?.setAttribute('open', '');
  root.querySelector<HTMLElement>('#client-id')?.focus();
}

const root = document.getElementById('app');
if (root) {
  keepFocus(root);
  void start(root);
}
