import browser from 'webextension-polyfill';
import { type Failure, FailureError } from './failure.ts';
import type { Input, Output, OwnMessages } from './protocol.ts';

/** How an answer crosses: errors as data, since browsers keep nothing of an Error but its text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/**
 * Sends a message from one of our own pages to the background.
 *
 * @throws FailureError when the background says so; `interrupted` when it ended before it could answer, and then
 *   the truth is in storage
 */
export async function send<K extends keyof OwnMessages>(
  name: K,
  input: Input<OwnMessages, K>,
): Promise<Output<OwnMessages, K>> {
  const reply: unknown = await browser.runtime.sendMessage({ name, input }).catch(() => {
    throw new FailureError({ code: 'interrupted' });
  });
  if (!isReply<Output<OwnMessages, K>>(reply)) throw new FailureError({ code: 'programError' });
  if (!reply.ok) throw new FailureError(reply.failure);
  return reply.value;
}

export function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
