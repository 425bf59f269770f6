import browser from 'webextension-polyfill';

/** As wide as the popup, with room for the frame that systems put around a window. */
const size = { width: 400, height: 640 };

/**
 * Shows our popup for a tab without a click on the toolbar button. Where the browser refuses (Firefox before 149
 * without a gesture, windows without a toolbar or focus) a small window of ours stands in.
 */
export async function openPopupFor(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  // The popup takes the active tab of its window, so it must be this one.
  if (!tab.active || tab.windowId === undefined) return openWindow(`#tab=${tabId}`);
  await browser.action.openPopup({ windowId: tab.windowId }).catch(() => openWindow(`#tab=${tabId}`));
}

/** Shows our popup over whatever is in front; a window in its place is for no tab. */
export async function openPopup(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) await openWindow('#tab=0');
  else await openPopupFor(front.id);
}

/** One window a tab: a second click brings the first one to the front. */
async function openWindow(hash: string): Promise<void> {
  const page = browser.runtime.getURL('popup.html');
  const open = (await browser.tabs.query({ url: page })).find(({ url }) => url === page + hash);
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url: page + hash, type: 'popup', ...size });
}
