import browser from 'webextension-polyfill';

interface SidePanels {
  /** Chrome. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox, not on Android. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What shows our view beside the page: Chrome's side panel, Firefox's sidebar. Both demand to be asked within a
 * click, with no `await` before.
 *
 * @returns null where there is none
 */
export function findPanelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  if (sidePanel) return () => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}
