import browser from 'webextension-polyfill';
import { answerMessages } from '../messages/answer.ts';
import { showBadge } from './announce.ts';
import { reportDue } from './close-order.ts';
import { goToTab } from './order-actions.ts';
import { ownHandlers } from './own-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { onGranted, onTakenBack, recover, whenRecovered } from './recover.ts';
import { endStaleUses } from './use-here.ts';
import { isWatchAlarm, watchIfNeeded } from './watch.ts';

/**
 * Adds every listener, at once: a background that is started by an event gets only the events whose listeners
 * it added before its first pause.
 */
answerMessages(whenRecovered(ownHandlers), whenRecovered(pageHandlers));
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (!isWatchAlarm(name)) return;
  await endStaleUses();
  await watchIfNeeded().catch(() => {});
  await reportDue();
});
browser.permissions.onAdded.addListener(onGranted);
browser.permissions.onRemoved.addListener(onTakenBack);
browser.notifications.onClicked.addListener((orderId) => goToTab(orderId).catch(() => {}));
browser.runtime.onStartup.addListener(() => showBadge());
browser.runtime.onInstalled.addListener(() => showBadge());

void recover();
