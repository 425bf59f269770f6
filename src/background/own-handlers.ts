import browser from 'webextension-polyfill';
import type { OwnHandlers } from '../messages/answer.ts';
import { FailureError } from '../messages/failure.ts';
import { redirectAddress } from '../platform/auth-flow.ts';
import { withLock } from '../platform/lock.ts';
import { account, choices } from '../storage/items.ts';
import { readClientId } from '../storage/settings.ts';
import { refreshBalance } from './account/balance.ts';
import { changeApiBase, signOut } from './account/leave-account.ts';
import { showSignedIn, signIn } from './account/session.ts';
import { signInWithKey } from './account/sign-in-with-key.ts';
import { showBadge } from './announce.ts';
import { refreshFree } from './catalogue/free-numbers.ts';
import { refreshProxies } from './catalogue/proxies.ts';
import { refreshRentTariffs } from './catalogue/rent-tariffs.ts';
import { refreshStats } from './catalogue/stats.ts';
import { closeOrder, reportDue } from './orders/close-order.ts';
import { forgetHistory, restoreHistory } from './orders/keep-history.ts';
import {
  adoptOperation,
  dismissOrder,
  fillInto,
  goToTab,
  keepNumber,
  nextSms,
} from './orders/order-actions.ts';
import { placeOrder } from './orders/place-order.ts';
import { alignAlarm, look, lookIfDue } from './orders/watch.ts';
import { describePage } from './pages/describe-page.ts';
import { syncSites } from './pages/page-scripts.ts';
import { speakAgain } from './pages/quiet-sites.ts';
import { stopUse, useHere } from './pages/use-here.ts';
import { placeRent, prolongRent } from './rents/place-rent.ts';
import { adoptRent, dismissRent, endRent } from './rents/rent-actions.ts';
import { lookAtRentsIfDue } from './rents/watch-rents.ts';
import { changeSettings, savePreferences, saveSignInWay } from './save-settings.ts';
import { requireServiceAccess } from './service/service-failure.ts';

/** How often an open page of ours asks for numbers that were opened elsewhere. */
const idleLookMs = 60_000;

/** What popup and options may ask for, one handler a message. */
export const ownHandlers: OwnHandlers = {
  async signIn({ also }) {
    await signIn(also);
    await showSignedIn();
    await Promise.all([refreshBalance(0), look('poll')]);
    await alignAlarm();
  },
  async signInWithKey({ key }) {
    await signInWithKey(key);
    await look('poll').catch(() => {});
  },
  async signOut() {
    await signOut();
    await Promise.all([showBadge(), syncSites(), alignAlarm()]);
  },
  async saveClientId({ clientId }) {
    const id = readClientId(clientId);
    if (id === null) throw new FailureError({ code: 'noClientId' });
    await changeSettings({ clientId: id });
  },
  saveSignInWay,
  async changeApiBase({ apiBase }) {
    await changeApiBase(apiBase);
    await Promise.all([showBadge(), syncSites(), alignAlarm()]);
  },
  async savePreferences(changed) {
    await savePreferences(changed);
    // Which of our scripts run in pages hangs on some of them.
    await syncSites();
  },
  async redirectAddress() {
    return { address: redirectAddress() };
  },
  async refreshAccount() {
    const known = await account.get();
    if (known.state !== 'signedIn') return;
    await requireServiceAccess();
    await Promise.all([refreshBalance(), lookIfDue(idleLookMs)]);
    await reportDue();
    await refreshProxies();
  },
  async refreshStats({ force, ...query }) {
    await refreshStats(query, force);
  },
  refreshFree,
  refreshRents: () => lookAtRentsIfDue(true),
  refreshRentTariffs: ({ force }) => refreshRentTariffs(force),
  placeRent,
  prolongRent,
  adoptRent,
  endRent,
  dismissRent,
  useHere,
  stopUse,
  describePage,
  placeOrder,
  adoptOperation: ({ orderId, tzid }) => adoptOperation(orderId, tzid),
  closeOrder,
  nextSms: ({ orderId }) => nextSms(orderId),
  keepNumber: ({ orderId }) => keepNumber(orderId),
  fillInto,
  goToTab: ({ orderId }) => goToTab(orderId),
  dismissOrder: ({ orderId }) => dismissOrder(orderId),
  forgetHistory: ({ id }) => forgetHistory(id),
  restoreHistory: ({ rows }) => restoreHistory(rows),
  /** Told by the browser when it is done, to all of us (permissions.onRemoved). */
  async forgetSite({ pattern }) {
    await browser.permissions.remove({ origins: [pattern] });
  },
  speakAgainOn: ({ host }) => speakAgain(host),
  async saveChoices(changed) {
    await withLock(choices.key, async () => choices.set({ ...(await choices.get()), ...changed }));
  },
};
