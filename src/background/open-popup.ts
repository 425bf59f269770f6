import browser from 'webextension-polyfill';

/** As wide as the popup, with room for the frame that systems put around a window. */
const size = { width: 400, height: 640 };

/**
 * Shows our popup for a tab without a click on the toolbar button. Where the browser refuses (Firefox before 149
 * without a gesture, windows without a toolbar or focus) a small window of ours stands in.
 */
export async function openPopupFor(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  try {
    // The popup takes the active tab of its window, so it must be this one.
    if (!tab.active || tab.windowId === undefined) throw new Error('not in front');
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    await openWindowFor(tabId);
  }
}

/** One window a tab: a second click brings the first one to the front. */
async function openWindowFor(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`popup.html#tab=${tabId}`);
  const [open] = (await browser.tabs.query({ url: browser.runtime.getURL('popup.html') })).filter(
    (tab) => tab.url === url,
  );
  if (open?.windowId !== undefined) {
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.windows.create({ url, type: 'popup', ...size });
}
