import { getBalance } from '../onlinesim/account.ts';
import { getState } from '../onlinesim/activations.ts';
import { readSms } from '../orders/advance.ts';
import { applyVerdict, judgeRefund, needsProof, takeBalances, type Verdict } from '../orders/ledger.ts';
import type { Sms } from '../orders/order.ts';
import { withLock } from '../platform/lock.ts';
import { balance, orders } from '../storage/items.ts';
import { callService } from './call-service.ts';
import { changeOrders } from './order-store.ts';

const freshMs = 60_000;

/** @param maxAgeMs how old the stored balance may be to do without asking */
export async function refreshBalance(maxAgeMs = freshMs): Promise<void> {
  const known = await balance.get();
  const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
  // A clock that was set back counts as old.
  if (age >= 0 && age < maxAgeMs) return;
  const told = await callService({ scope: 'sms-scope', priority: 'poll', joinKey: 'getBalance' }, getBalance);
  await withLock(balance.key, async () =>
    balance.set({ ...takeBalances(await balance.get(), told), at: Date.now() }),
  );
}

/**
 * Asks what the account has now that these orders have moved, and finds out whether the money of those that
 * ended without an SMS has really come back (promise 8).
 */
export async function settleRefunds(orderIds: string[]): Promise<void> {
  await refreshBalance(0);
  const ended = (await orders.get()).filter((order) => orderIds.includes(order.id)).filter(needsProof);
  if (ended.length === 0) return;
  const amount = ended.reduce((sum, { outcome }) => sum + ('amount' in outcome ? outcome.amount : 0), 0);
  const verdict = await useLedger(amount);
  const tzid = verdict !== 'returned' && ended.length === 1 ? ended[0]?.tzid : null;
  const late = tzid ? await readLateSms(tzid) : [];
  const ids = ended.map(({ id }) => id);
  const told = late.length > 0 ? 'spent' : verdict;
  await changeOrders((list) => ({ orders: applyVerdict(list, ids, told, late), result: undefined }));
}

/** A change that has told of one order's money tells nothing of another's. */
function useLedger(amount: number): Promise<Verdict> {
  return withLock(balance.key, async () => {
    const ledger = await balance.get();
    const verdict = ledger ? judgeRefund(ledger, amount) : 'unknown';
    if (ledger && verdict !== 'unknown') await balance.set({ ...ledger, before: null });
    return verdict;
  });
}

/** What came after the last look: some servers show what is over for a moment (reference 7.5). */
async function readLateSms(tzid: string): Promise<Sms[]> {
  const options = { scope: 'sms-scope', priority: 'user' } as const;
  const listed = await callService(options, (connection) => getState(connection, tzid)).catch(() => []);
  const texts = listed.find((operation) => operation.tzid === tzid)?.texts ?? [];
  return [...new Set(texts)].map((text) => readSms(text, Date.now()));
}
