import { getBalance } from '../../onlinesim/account.ts';
import { getState } from '../../onlinesim/activations.ts';
import { readSms } from '../../orders/advance.ts';
import { applyVerdict, judgeRefunds, takeBalances, type Verdict } from '../../orders/ledger.ts';
import type { Order, Sms } from '../../orders/order.ts';
import type { Rent } from '../../orders/rent.ts';
import { withLock } from '../../platform/lock.ts';
import { account, balance, orders, readSignedIn } from '../../storage/items.ts';
import { rents } from '../../storage/rents.ts';
import { changeOrders } from '../orders/order-store.ts';
import { callService } from '../service/call-service.ts';

const freshMs = 60_000;
/** How long after its end the service may still show what came to an order. */
const lateMs = 30_000;

/**
 * Asks what the account has, and finds out whether the money of orders that ended without an SMS has really come
 * back (promise 8).
 *
 * @param maxAgeMs how old the stored balance may be to do without asking; 0 asks anew, whatever is on its way
 */
export async function refreshBalance(maxAgeMs = freshMs): Promise<void> {
  const known = await balance.get();
  const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
  // A clock that was set back counts as old.
  if (age >= 0 && age < maxAgeMs) return;
  const joined = maxAgeMs > 0 ? { joinKey: 'getBalance' } : {};
  const asked = await readSignInId();
  const told = await callService({ scope: 'sms-scope', priority: 'poll', ...joined }, getBalance);
  const isOwn = ({ signInId }: Order | Rent) => signInId === asked;
  const [ownOrders, ownRents] = [(await orders.get()).filter(isOwn), (await rents.get()).filter(isOwn)];
  const verdict = await withLock(balance.key, async () => {
    // The money of one account says nothing of another's.
    if (asked === undefined || (await readSignInId()) !== asked) return null;
    const ledger = takeBalances(await balance.get(), told, Date.now());
    const judged = judgeRefunds(ledger, ownOrders, ownRents);
    // A change that has told of one order's money tells nothing of another's.
    await balance.set(judged.became === 'unknown' ? ledger : { ...ledger, before: null });
    return judged;
  });
  if (verdict) await settle(verdict);
}

async function readSignInId(): Promise<string | undefined> {
  return readSignedIn(await account.get())?.signInId;
}

async function settle(verdict: Verdict): Promise<void> {
  const [order, ...others] = verdict.ended;
  if (!order) return;
  const inDoubt =
    others.length === 0 && verdict.became !== 'returned' && Date.now() - order.closedAt < lateMs;
  const late = inDoubt && order.tzid !== null ? await readLateSms(order.tzid) : [];
  const became = late.length > 0 ? 'spent' : verdict.became;
  await changeOrders((now) => ({
    orders: applyVerdict(now, { ...verdict, became }, late),
    result: undefined,
  }));
}

/** What came after the last look: some servers show what is over for a moment (reference 7.5). */
async function readLateSms(tzid: string): Promise<Sms[]> {
  const options = { scope: 'sms-scope', priority: 'user' } as const;
  const listed = await callService(options, (connection) => getState(connection, tzid)).catch(() => []);
  const texts = listed.find((operation) => operation.tzid === tzid)?.texts ?? [];
  return [...new Set(texts)].map((text) => readSms(text, Date.now()));
}
