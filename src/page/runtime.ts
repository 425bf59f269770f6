import type { Input, Output, PageMessages } from '../messages/protocol.ts';

/**
 * The few members of the extension API that a page script uses. No polyfill here: each kilobyte is paid on
 * every site.
 */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  connect(info: { name: string }): { onDisconnect: { addListener(listener: () => void): void } };
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => boolean;

interface PageApi {
  runtime: PageRuntime;
  i18n: { getMessage(key: string, substitutions?: string[]): string };
  /** Chrome. */
  dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

declare const chrome: PageApi;

const api: PageApi = (globalThis as { browser?: PageApi }).browser ?? chrome;

export const { runtime } = api;

/** The words of a key in the user's language. */
export function word(key: string, ...substitutions: string[]): string {
  return api.i18n.getMessage(key, substitutions);
}

/** The extension was updated, disabled or removed: this copy of the script has nobody to talk to any more. */
export function isOrphaned(): boolean {
  return runtime.id === undefined;
}

/** The browsers' own ways into a closed shadow root; null where there is none. */
export function openRoot(host: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: inFirefox } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
  return host.shadowRoot ?? api.dom?.openOrClosedShadowRoot(host) ?? inFirefox ?? null;
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
