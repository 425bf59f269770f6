import { getAccountId } from '../../onlinesim/account.ts';
import { withLock, withLocks } from '../../platform/lock.ts';
import { account, balance, type SignedIn } from '../../storage/items.ts';
import { callServiceAs } from '../service/service-queue.ts';
import { keepSecret, type Secret } from './vault.ts';

/** What a way in tells of the credential it got. */
export type CredentialFacts = Pick<SignedIn, 'way' | 'scopes' | 'expiresAt' | 'renewFrom'>;

/**
 * Changes who is signed in, alone. An order on its way is waited for: it is paid by the account it was clicked with,
 * and what it costs must not go unseen.
 */
export function changeAccount<T>(work: () => Promise<T>): Promise<T> {
  return withLocks(['placing', 'renew'], work);
}

/**
 * Keeps a credential that works, and who is signed in with it. A renewal is the same account unless the service
 * names another; a sign-in by a person only where it names the same. Orders that turn out to be of this account
 * all the same are taken over (orders/advance.ts).
 *
 * @param before who was signed in until now
 */
export async function keepAccount(
  secret: Secret,
  before: SignedIn | null,
  isRenewal: boolean,
  facts: CredentialFacts,
): Promise<void> {
  const accountId = await askAccountId(secret.accessToken);
  const unknown = accountId === null || before?.accountId == null;
  const same = before !== null && (unknown ? isRenewal : before.accountId === accountId);
  // Were we to end between these lines, orders of one account must not be judged by what another one lists.
  if (before && !same) await leaveBefore();
  const keptFor = await keepSecret(secret);
  await account.set({
    state: 'signedIn',
    signInId: same ? before.signInId : crypto.randomUUID(),
    accountId,
    mustRenew: false,
    keptFor,
    ...facts,
  });
}

/**
 * Keeps a pair that came for a refresh token: it can be no other account's, and the old pair is dead, so nothing
 * is asked before it is kept.
 */
export async function keepRefreshed(secret: Secret, before: SignedIn, facts: CredentialFacts): Promise<void> {
  const keptFor = await keepSecret(secret);
  await account.set({ ...before, mustRenew: false, keptFor, ...facts });
}

async function leaveBefore(): Promise<void> {
  const known = await account.get();
  const since = known.state === 'signingIn' ? known.since : Date.now();
  await account.set({ state: 'signingIn', since, before: null });
  await withLock(balance.key, balance.remove);
}

/** Best effort: whether the profile answers to a token is not documented. */
async function askAccountId(credential: string): Promise<string | null> {
  try {
    return await callServiceAs(credential, { scope: null, priority: 'user' }, getAccountId);
  } catch {
    return null;
  }
}
