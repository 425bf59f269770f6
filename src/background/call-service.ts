import { FailureError } from '../messages/failure.ts';
import type { Connection } from '../onlinesim/request.ts';
import { ServiceError } from '../onlinesim/service-error.ts';
import { account, settings } from '../storage/items.ts';
import { serviceLanguage } from './language.ts';
import { createRequestQueue, type Priority } from './request-queue.ts';
import { toServiceFailure } from './service-failure.ts';
import { renewSilently } from './session.ts';
import { readSecret } from './vault.ts';

export interface CallOptions {
  /** The scope the method needs; null: it is public and bears no credential. */
  scope: 'sms-scope' | 'rent-scope' | 'free-scope' | 'proxy-scope' | null;
  priority: Priority;
  /** Polls with the same key are one. */
  joinKey?: string;
  /** It spends money: never sent a second time by itself (promise 2). */
  spends?: boolean;
}

const queue = createRequestQueue(1_000);

/** When a token last worked, by scope. Memory is enough: what is forgotten costs one silent renewal. */
const worked = { credential: '', scopes: new Map<string, number>() };
const recentMs = 60_000;

/**
 * Calls the service: in its turn, with the credential, renewing it once where the service no longer takes it.
 *
 * @throws FailureError; where `sent` matters to money, `work` sees the ServiceError itself
 */
export async function callService<T>(
  options: CallOptions,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { apiBase } = await settings.get();
  const connect = (credential: string | null): Connection => ({
    base: apiBase,
    credential,
    lang: serviceLanguage(),
    fetch: globalThis.fetch.bind(globalThis),
  });
  const run = (credential: string | null) =>
    queue.run(options.priority, options.joinKey ?? null, () => work(connect(credential)));
  if (options.scope === null)
    return run(null).catch(async (error) => Promise.reject(await toServiceFailure(error)));
  const credential = await obtainCredential(options.scope);
  try {
    const result = await run(credential);
    rememberWorked(credential, options.scope);
    return result;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'wrongKey') throw await toServiceFailure(error);
    await answerWrongKey(credential, options.scope, options.spends ?? false);
    return run(await obtainCredential(options.scope)).catch(async (again) =>
      Promise.reject(await toServiceFailure(again)),
    );
  }
}

async function obtainCredential(scope: string): Promise<string> {
  const known = await account.get();
  const secret = await readSecret();
  if (known.state !== 'signedIn' || known.mustRenew || !secret)
    throw new FailureError({ code: 'signInAgain' });
  if (!known.scopes.includes(scope)) throw new FailureError({ code: 'scopeMissing', detail: scope });
  return secret.accessToken;
}

/**
 * A missing scope answers like a dead token. Where this scope never worked with the token, while another did
 * within the last minute, the token is alive: it is the scope.
 */
async function answerWrongKey(credential: string, scope: string, spends: boolean): Promise<void> {
  const seen = worked.credential === credential ? worked.scopes : new Map<string, number>();
  const alive = [...seen.values()].some((at) => Date.now() - at < recentMs);
  if (alive && !seen.has(scope)) throw new FailureError({ code: 'scopeMissing', detail: scope });
  const renewed = await renewSilently(credential);
  if (!renewed || spends) throw new FailureError({ code: 'signInAgain' });
}

function rememberWorked(credential: string, scope: string): void {
  if (worked.credential !== credential) Object.assign(worked, { credential, scopes: new Map() });
  worked.scopes.set(scope, Date.now());
}
