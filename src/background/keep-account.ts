import { getAccountId } from '../onlinesim/account.ts';
import { type Account, account, settings } from '../storage/items.ts';
import { serviceLanguage } from './language.ts';
import { keepSecret } from './vault.ts';

/** What a way in tells of the credential it got. */
export type CredentialFacts = Pick<
  Extract<Account, { state: 'signedIn' }>,
  'way' | 'scopes' | 'expiresAt' | 'renewFrom'
>;

/**
 * Keeps a credential that works, and who is signed in with it. Where the service tells that it is the same
 * account as before, its orders go on.
 *
 * @param credential access token or API key
 * @param before who was signed in until now
 */
export async function keepAccount(
  credential: string,
  before: Account,
  facts: CredentialFacts,
): Promise<void> {
  const accountId = await askAccountId(credential);
  const same = before.state === 'signedIn' && accountId !== null && before.accountId === accountId;
  // Were we to end between these lines, orders of one account must not be judged by what another one lists.
  if (before.state === 'signedIn' && !same) await account.set({ state: 'signingIn', since: Date.now() });
  const keptFor = await keepSecret({ accessToken: credential });
  await account.set({
    state: 'signedIn',
    signInId: same ? before.signInId : crypto.randomUUID(),
    accountId,
    mustRenew: false,
    keptFor,
    ...facts,
  });
}

/** Best effort: whether the profile answers to a token is not documented. */
async function askAccountId(credential: string): Promise<string | null> {
  const { apiBase } = await settings.get();
  try {
    return await getAccountId({
      base: apiBase,
      credential,
      lang: serviceLanguage(),
      fetch: globalThis.fetch.bind(globalThis),
    });
  } catch {
    return null;
  }
}
