import { breakConnection, type Connection } from '../../onlinesim/request.ts';
import { lastRequestAt, type Scope, settings } from '../../storage/items.ts';
import { serviceLanguage } from './language.ts';
import { createRequestQueue, type Priority } from './request-queue.ts';
import { toServiceFailure } from './service-failure.ts';

export interface CallOptions {
  /** The scope the method needs; null: it is public and bears no credential. */
  scope: Scope | null;
  priority: Priority;
  /** Polls with the same key are one. */
  joinKey?: string;
  /** It spends money: never sent a second time by itself (promise 2). */
  spends?: boolean;
}

export type Work<T> = (connection: Connection) => Promise<T>;

const queue = createRequestQueue(1_000, { read: lastRequestAt.get, write: lastRequestAt.set });

/** Where the service is, as the user has set it. */
export async function readApiBase(): Promise<string> {
  return (await settings.get()).apiBase;
}

/**
 * Calls the service with a credential that is not kept yet, as it is.
 *
 * @throws FailureError `signInAgain` when the service does not take it
 */
export async function callServiceAs<T>(credential: string, options: CallOptions, work: Work<T>): Promise<T> {
  try {
    return await sendInTurn(options, await readApiBase(), credential, work);
  } catch (error) {
    throw await toServiceFailure(error);
  }
}

/**
 * One call, in its turn.
 *
 * @param base read before the credential was: an address that is changed meanwhile must not get a credential
 *   that was not meant for it
 * @throws ServiceError
 */
export async function sendInTurn<T>(
  options: CallOptions,
  base: string,
  credential: string | null,
  work: Work<T>,
): Promise<T> {
  const connection = {
    base,
    credential,
    lang: await serviceLanguage(),
    fetch: globalThis.fetch.bind(globalThis),
  };
  if (options.spends) await leaveNoOldConnection(connection);
  // Who signs in must not get what was asked for another.
  const joinKey = options.joinKey === undefined ? null : [base, credential, options.joinKey].join(' ');
  return queue.run(options.priority, joinKey, () => work(connection));
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
