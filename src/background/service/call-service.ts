import { FailureError } from '../../messages/failure.ts';
import { ServiceError } from '../../onlinesim/service-error.ts';
import { withLock } from '../../platform/lock.ts';
import { type Account, account, covers, readSignedIn, type Scope } from '../../storage/items.ts';
import { renewSilently } from '../account/session.ts';
import { readSecret } from '../account/vault.ts';
import { toServiceFailure } from './service-failure.ts';
import { type CallOptions, readApiBase, sendInTurn, type Work } from './service-queue.ts';

/** When a token last worked, by scope. Memory is enough: what is forgotten costs one silent renewal. */
const worked = { credential: '', scopes: new Map<string, number>() };
const recentMs = 60_000;

/**
 * Calls the service: in its turn, with the credential, renewing it once where the service no longer takes it.
 *
 * @throws FailureError
 */
export async function callService<T>(options: CallOptions, work: Work<T>): Promise<T> {
  try {
    const { scope } = options;
    return scope === null
      ? await sendInTurn(options, await readApiBase(), null, work)
      : await sendSigned(options, scope, work);
  } catch (error) {
    throw await toServiceFailure(error);
  }
}

async function sendSigned<T>(options: CallOptions, scope: Scope, work: Work<T>): Promise<T> {
  const base = await readApiBase();
  const credential = await obtainCredentialFor(base, scope);
  try {
    const result = await sendInTurn(options, base, credential, work);
    rememberWorked(credential, scope);
    return result;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'wrongKey') throw error;
    await answerWrongKey(credential, scope);
    // What spends is not sent again by itself, though this one was refused: the user clicks once more.
    if (options.spends) throw new FailureError({ code: 'interrupted' });
    return sendInTurn(options, base, await obtainCredentialFor(base, scope), work);
  }
}

/** The address is looked at once more: whoever was there before a change must not get what opens the new one. */
async function obtainCredentialFor(base: string, scope: Scope): Promise<string> {
  const credential = await obtainCredential(scope);
  if ((await readApiBase()) !== base) throw new FailureError({ code: 'addressChanged' });
  return credential;
}

async function obtainCredential(scope: Scope): Promise<string> {
  const known = await account.get();
  const secret = await readSecret();
  if (known.state !== 'signedIn' || known.mustRenew || !secret) throw needsUser(known);
  if (!covers(known, scope)) throw new FailureError({ code: 'scopeMissing', detail: scope });
  if (known.renewFrom === null || Date.now() < known.renewFrom) return secret.accessToken;
  await renewSilently(secret.accessToken, { isDead: false });
  return (await readSecret())?.accessToken ?? secret.accessToken;
}

/** What the user has to do for the account to work again. */
export function needsUser(known: Account): FailureError {
  const byKey = readSignedIn(known)?.way === 'key';
  return new FailureError({ code: byKey ? 'keyDead' : 'signInAgain' });
}

/**
 * A missing scope answers like a dead token. Where this scope never worked with the token, while another did
 * within the last minute, the token is alive: it is the scope.
 */
async function answerWrongKey(credential: string, scope: Scope): Promise<void> {
  const known = await account.get();
  if (known.state === 'signedIn' && known.way === 'key') return answerWrongApiKey(credential);
  const seen = worked.credential === credential ? worked.scopes : new Map<string, number>();
  const alive = [...seen.values()].some((at) => Date.now() - at < recentMs);
  if (alive && !seen.has(scope)) throw new FailureError({ code: 'scopeMissing', detail: scope });
  const renewed = await renewSilently(credential, { isDead: true });
  if (!renewed) throw new FailureError({ code: 'signInAgain' });
}

/** Nothing renews a key. Only the one in use is judged: another may have been pasted since this one was sent. */
function answerWrongApiKey(credential: string): Promise<void> {
  return withLock('renew', async () => {
    const known = await account.get();
    if (known.state !== 'signedIn' || (await readSecret())?.accessToken !== credential) return;
    await account.set({ ...known, mustRenew: true });
    throw needsUser(known);
  });
}

function rememberWorked(credential: string, scope: string): void {
  if (worked.credential !== credential) Object.assign(worked, { credential, scopes: new Map() });
  worked.scopes.set(scope, Date.now());
}
