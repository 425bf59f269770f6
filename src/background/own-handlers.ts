import browser from 'webextension-polyfill';
import type { OwnHandlers } from '../messages/answer.ts';
import { FailureError } from '../messages/failure.ts';
import { redirectAddress } from '../platform/auth-flow.ts';
import { withLock } from '../platform/lock.ts';
import { account, choices } from '../storage/items.ts';
import { showBadge } from './announce.ts';
import { refreshBalance } from './balance.ts';
import { closeOrder, reportDue } from './close-order.ts';
import { describePage } from './describe-page.ts';
import { refreshFree } from './free-numbers.ts';
import { forgetHistory, restoreHistory } from './keep-history.ts';
import { changeApiBase, signOut } from './leave-account.ts';
import { adoptOperation, dismissOrder, fillInto, goToTab, keepNumber, nextSms } from './order-actions.ts';
import { syncSites } from './page-scripts.ts';
import { placeOrder } from './place-order.ts';
import { placeRent, prolongRent } from './place-rent.ts';
import { refreshProxies } from './proxies.ts';
import { speakAgain } from './quiet-sites.ts';
import { adoptRent, dismissRent, endRent } from './rent-actions.ts';
import { refreshRentTariffs } from './rent-tariffs.ts';
import { changeSettings, savePreferences, saveSignInWay } from './save-settings.ts';
import { requireServiceAccess } from './service-failure.ts';
import { showSignedIn, signIn } from './session.ts';
import { signInWithKey } from './sign-in-with-key.ts';
import { refreshStats } from './stats.ts';
import { stopUse, useHere } from './use-here.ts';
import { alignAlarm, look, lookIfDue } from './watch.ts';
import { lookAtRentsIfDue } from './watch-rents.ts';

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
    const id = clientId.trim();
    if (!/^[\w-]{1,100}$/.test(id)) throw new FailureError({ code: 'noClientId' });
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
