import { FailureError } from '../messages/failure.ts';
import { breakConnection, type Connection } from '../onlinesim/request.ts';
import { ServiceError } from '../onlinesim/service-error.ts';
import {
  type Account,
  account,
  covers,
  lastRequestAt,
  readSignedIn,
  type Scope,
  type SignedIn,
  settings,
} from '../storage/items.ts';
import { serviceLanguage } from './language.ts';
import { createRequestQueue, type Priority } from './request-queue.ts';
import { toServiceFailure } from './service-failure.ts';
import { renewSilently } from './session.ts';
import { readSecret } from './vault.ts';

export interface CallOptions {
  /** The scope the method needs; null: it is public and bears no credential. */
  scope: Scope | null;
  priority: Priority;
  /** Polls with the same key are one. */
  joinKey?: string;
  /** It spends money: never sent a second time by itself (promise 2). */
  spends?: boolean;
}

const queue = createRequestQueue(1_000, { read: lastRequestAt.get, write: lastRequestAt.set });

/** When a token last worked, by scope. Memory is enough: what is forgotten costs one silent renewal. */
const worked = { credential: '', scopes: new Map<string, number>() };
const recentMs = 60_000;

type Work<T> = (connection: Connection) => Promise<T>;

/**
 * Calls the service: in its turn, with the credential, renewing it once where the service no longer takes it.
 *
 * @throws FailureError
 */
export async function callService<T>(options: CallOptions, work: Work<T>): Promise<T> {
  try {
    const { scope } = options;
    return scope === null ? await send(options, null, work) : await sendSigned(options, scope, work);
  } catch (error) {
    throw await toServiceFailure(error);
  }
}

/**
 * Calls the service with a credential that is not kept yet, as it is.
 *
 * @throws FailureError `signInAgain` when the service does not take it
 */
export async function callServiceAs<T>(credential: string, options: CallOptions, work: Work<T>): Promise<T> {
  try {
    return await send(options, credential, work);
  } catch (error) {
    throw await toServiceFailure(error);
  }
}

async function send<T>(options: CallOptions, credential: string | null, work: Work<T>): Promise<T> {
  const { apiBase: base } = await settings.get();
  const connection = {
    base,
    credential,
    lang: await serviceLanguage(),
    fetch: globalThis.fetch.bind(globalThis),
  };
  if (options.spends) await leaveNoOldConnection(connection);
  return queue.run(options.priority, options.joinKey ?? null, () => work(connection));
}

/** No service answers faster across a network, and no browser takes longer to use a connection. */
const breakAfterMs = 25;

/**
 * Browsers send even a POST a second time by themselves when a connection that was used before drops without an
 * answer (measured: Chromium 156, Firefox 153; promise 2). So what spends goes out on a fresh one. Where a
 * connection carries many requests at once (HTTP/2) this cannot be had; a second operation is then found by
 * asking what is open.
 */
async function leaveNoOldConnection(connection: Connection): Promise<void> {
  const open = Array.from({ length: Math.max(1, queue.widest()) });
  await queue.run('user', null, async () => {
    await Promise.all(open.map(() => breakConnection(connection, breakAfterMs)));
  });
}

async function sendSigned<T>(options: CallOptions, scope: Scope, work: Work<T>): Promise<T> {
  const credential = await obtainCredential(scope);
  try {
    const result = await send(options, credential, work);
    rememberWorked(credential, scope);
    return result;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'wrongKey') throw error;
    await answerWrongKey(credential, scope);
    // What spends is not sent again by itself, though this one was refused: the user clicks once more.
    if (options.spends) throw new FailureError({ code: 'interrupted' });
    return send(options, await obtainCredential(scope), work);
  }
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
  if (known.state === 'signedIn' && known.way === 'key') return answerWrongApiKey(credential, known);
  const seen = worked.credential === credential ? worked.scopes : new Map<string, number>();
  const alive = [...seen.values()].some((at) => Date.now() - at < recentMs);
  if (alive && !seen.has(scope)) throw new FailureError({ code: 'scopeMissing', detail: scope });
  const renewed = await renewSilently(credential, { isDead: true });
  if (!renewed) throw new FailureError({ code: 'signInAgain' });
}

/** Nothing renews a key. Only the one in use is judged: another may have been pasted since this one was sent. */
async function answerWrongApiKey(credential: string, known: SignedIn): Promise<void> {
  if ((await readSecret())?.accessToken !== credential) return;
  await account.set({ ...known, mustRenew: true });
  throw needsUser(known);
}

function rememberWorked(credential: string, scope: string): void {
  if (worked.credential !== credential) Object.assign(worked, { credential, scopes: new Map() });
  worked.scopes.set(scope, Date.now());
}
