import type { Input, Output, PageMessages } from '../messages/protocol.ts';

/**
 * The few members of the extension API that a page script uses. No polyfill here: each kilobyte is paid on
 * every site.
 */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => boolean,
    ): void;
  };
}

declare const chrome: { runtime: PageRuntime };

export const runtime: PageRuntime =
  (globalThis as { browser?: { runtime: PageRuntime } }).browser?.runtime ?? chrome.runtime;

/** The extension was updated, disabled or removed: this copy of the script has nobody to talk to any more. */
export function isOrphaned(): boolean {
  return runtime.id === undefined;
}

/** Asks the background; null where it refuses or is gone, since a page has nobody to tell. */
export async function ask<K extends keyof PageMessages>(
  name: K,
  input: Input<PageMessages, K>,
): Promise<Output<PageMessages, K> | null> {
  try {
    const reply = (await runtime.sendMessage({ name, input })) as
      | { ok?: boolean; value?: unknown }
      | undefined;
    return reply?.ok ? (reply.value as Output<PageMessages, K>) : null;
  } catch {
    return null;
  }
}
