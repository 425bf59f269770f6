import browser, { type Tabs } from 'webextension-polyfill';

/**
 * Tells which tab a window shows, each time it is another, shows another document, or may be seen anew since our
 * page was gone to. For the side panel, which stays while tabs come and go.
 *
 * @returns stops it
 */
export function followTab(windowId: number, tell: (tabId: number) => void): () => void {
  let current: number | null = null;
  const take = (tabId: number) => {
    current = tabId;
    tell(tabId);
  };
  const onActivated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (info.windowId === windowId) take(info.tabId);
  };
  const onUpdated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === current && status === 'complete') tell(tabId);
  };
  const look = () =>
    void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
      if (tab?.id !== undefined) take(tab.id);
    });
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  window.addEventListener('focus', look);
  look();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    window.removeEventListener('focus', look);
  };
}
