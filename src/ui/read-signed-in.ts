import type { Account, SignedIn } from '../storage/items.ts';

/** Who is signed in; also while they sign in again, since they are still who they were if it comes to nothing. */
export function readSignedIn(account: Account): SignedIn | null {
  if (account.state === 'signedIn') return account;
  return account.state === 'signingIn' ? account.before : null;
}
