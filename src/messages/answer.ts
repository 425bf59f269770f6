import browser, { type Runtime } from 'webextension-polyfill';
import { FailureError, toFailure } from './failure.ts';
import type { Input, Output, OwnMessages, PageMessages } from './protocol.ts';
import type { Reply } from './send.ts';

/** A document of a site, as the browser tells of it; nothing of it is the page's own word. */
export interface PageSender {
  tabId: number;
  /** 0 is the top document. */
  frameId: number;
  origin: string;
}

export type OwnHandlers = {
  [K in keyof OwnMessages]: (input: Input<OwnMessages, K>) => Promise<Output<OwnMessages, K>>;
};

/** What a page sends is `unknown` until the handler's schema has read it. */
export type PageHandlers = {
  [K in keyof PageMessages]: (input: unknown, sender: PageSender) => Promise<Output<PageMessages, K>>;
};

export type Sender = { kind: 'own' } | ({ kind: 'page' } & PageSender) | { kind: 'stranger' };

/**
 * The one place that says who is asking. By origin, since a tab proves nothing: own pages may have one, and
 * pages may lack it. Origin `null` (sandboxed and data: frames) is refused.
 */
export function classifySender(sender: Runtime.MessageSender & { origin?: string }): Sender {
  if (sender.id !== browser.runtime.id || !sender.origin) return { kind: 'stranger' };
  const own = browser.runtime.getURL('');
  if (own === `${sender.origin}/`) return { kind: 'own' };
  const tabId = sender.tab?.id;
  if (!/^https?:\/\//.test(sender.origin) || tabId === undefined || sender.frameId === undefined)
    return { kind: 'stranger' };
  return { kind: 'page', tabId, frameId: sender.frameId, origin: sender.origin };
}

/** Answers every message with a reply, or refuses it with one. Called at the top of the entry. */
export function answerMessages(own: OwnHandlers, page: PageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const handler = chooseHandler(message, classifySender(sender), own, page);
    return reply(handler);
  });
}

function chooseHandler(
  message: unknown,
  sender: Sender,
  own: OwnHandlers,
  page: PageHandlers,
): () => Promise<unknown> {
  const { name, input } = readMessage(message);
  if (sender.kind === 'own' && Object.hasOwn(own, name)) {
    const handle = own[name as keyof OwnMessages] as (input: unknown) => Promise<unknown>;
    return () => handle(input);
  }
  if (sender.kind === 'page' && Object.hasOwn(page, name)) {
    const handle = page[name as keyof PageMessages];
    return () => handle(input, sender);
  }
  return () => Promise.reject(new FailureError({ code: 'notAllowed' }));
}

async function reply(handler: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handler() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

function readMessage(message: unknown): { name: string; input: unknown } {
  if (typeof message !== 'object' || message === null) return { name: '', input: null };
  const { name, input } = message as Record<string, unknown>;
  return { name: typeof name === 'string' ? name : '', input };
}
