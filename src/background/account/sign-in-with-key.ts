import { FailureError } from '../../messages/failure.ts';
import { getBalance } from '../../onlinesim/account.ts';
import { takeBalances } from '../../orders/ledger.ts';
import { account, balance, readSignedIn } from '../../storage/items.ts';
import { callServiceAs } from '../service/service-queue.ts';
import { type CredentialFacts, changeAccount, keepAccount } from './keep-account.ts';

/**
 * Signs in with an API key, once a call has shown that the service takes it. Until then nothing changes: a key
 * that is no good leaves whoever is signed in signed in.
 *
 * @throws FailureError `keyWrong` when the service does not know it
 */
export async function signInWithKey(pasted: string): Promise<void> {
  const key = pasted.trim();
  // What no header can bear is no key either (reference 2.3: letters and digits).
  if (!/^[\x21-\x7e]{1,512}$/.test(key)) throw new FailureError({ code: 'keyWrong' });
  const told = await check(key);
  const facts: CredentialFacts = { way: 'key', scopes: [], expiresAt: null, renewFrom: null };
  await changeAccount(async () => {
    await keepAccount({ accessToken: key }, readSignedIn(await account.get()), false, facts);
    await balance.set(takeBalances(null, told, Date.now()));
  });
}

async function check(key: string) {
  try {
    return await callServiceAs(key, { scope: 'sms-scope', priority: 'user' }, getBalance);
  } catch (error) {
    const unknown = error instanceof FailureError && error.failure.code === 'signInAgain';
    throw unknown ? new FailureError({ code: 'keyWrong' }) : error;
  }
}
