import browser from 'webextension-polyfill';

/** How a sign-in window ended, told apart by the texts the browsers reject with. */
export type AuthFlowEnd =
  | { kind: 'redirected'; address: string }
  | { kind: 'closed' }
  | { kind: 'needsUser' }
  | { kind: 'failed' };

/** Chrome's and Firefox's texts. An unknown one means "could not sign in, try again", never "refused". */
const endings: [text: RegExp, kind: 'closed' | 'needsUser'][] = [
  [/^The user did not approve access/, 'closed'],
  [/^User cancelled or denied access/, 'closed'],
  [/^User interaction required/, 'needsUser'],
  [/^Requires user interaction/, 'needsUser'],
];

/**
 * Runs one OAuth window. Given only the keys Firefox knows, which rejects a call with any other.
 *
 * @param interactive false: no window; works only while the site's session lives and asks nothing
 */
export async function runAuthFlow(url: string, interactive: boolean): Promise<AuthFlowEnd> {
  try {
    const address = await browser.identity.launchWebAuthFlow({ url, interactive });
    return typeof address === 'string' ? { kind: 'redirected', address } : { kind: 'failed' };
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    return { kind: endings.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed' };
  }
}

/** This browser's redirect address for this extension: what has to be registered with the service. */
export function redirectAddress(): string {
  return browser.identity.getRedirectURL('onlinesim');
}
