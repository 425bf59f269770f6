import browser from 'webextension-polyfill';
import { answerMessages } from '../messages/answer.ts';
import { showBadge } from './announce.ts';
import { reportDue } from './orders/close-order.ts';
import { isWatchAlarm, watchIfNeeded } from './orders/watch.ts';
import { ownHandlers } from './own-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { answerNotice, fillOrOpen } from './pages/fill-from-browser.ts';
import { makeMenus, readMenu } from './pages/menus.ts';
import { openPopupFor } from './pages/open-popup.ts';
import { endStaleUses } from './pages/use-here.ts';
import { onGranted, onTakenBack, recover, whenRecovered } from './recover.ts';

/**
 * Adds every listener, at once: a background that is started by an event gets only the events whose listeners
 * it added before its first pause.
 */
answerMessages(whenRecovered(ownHandlers), whenRecovered(pageHandlers));
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (!isWatchAlarm(name)) return;
  await endStaleUses().catch(() => {});
  await watchIfNeeded().catch(() => {});
  await reportDue();
});
browser.permissions.onAdded.addListener(onGranted);
browser.permissions.onRemoved.addListener(onTakenBack);
browser.notifications.onClicked.addListener((orderId) => answerNotice(orderId).catch(() => {}));
browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId = 0, frameUrl = '' }, tab) => {
  const wanted = readMenu(menuItemId);
  if (tab?.id === undefined) return;
  if (wanted) await fillOrOpen(tab.id, wanted, { id: frameId, url: frameUrl });
  else await openPopupFor(tab.id);
});
browser.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'fill-newest') await fillOrOpen(tab.id, 'newest');
  else await openPopupFor(tab.id);
});
browser.runtime.onStartup.addListener(() => showBadge());
browser.runtime.onInstalled.addListener(async () => {
  await Promise.all([showBadge(), makeMenus()]);
});

void recover();
