import browser from 'webextension-polyfill';
import { type Failure, FailureError } from '../../messages/failure.ts';
import { buildAuthorizationUrl, type RedirectReading, readRedirect } from '../../onlinesim/oauth.ts';
import { requestTokens, TokenError, type TokenGrant, type Tokens } from '../../onlinesim/token.ts';
import { type AuthFlowEnd, redirectAddress, runAuthFlow } from '../../platform/auth-flow.ts';
import { patternOf } from '../../storage/match-pattern.ts';
import { settings } from '../../storage/settings.ts';
import { createPkce } from './pkce.ts';

/** What signing in gives. */
export interface Granted extends Tokens {
  scopes: string[];
}

/**
 * Runs one sign-in window, by the flow that is set, and reads what it ends on.
 *
 * @param interactive false: no window; works only while the site's session lives and asks nothing
 * @throws FailureError
 */
export async function authorize(clientId: string, scopes: string[], interactive: boolean): Promise<Granted> {
  const { signInBy } = await settings.get();
  const pkce = signInBy === 'code' ? await createPkce() : null;
  // Not kept in storage: a background that ends loses the window's answer, and with it what it would compare.
  const expected = { state: crypto.randomUUID(), redirectUri: redirectAddress() };
  const challenge = pkce?.challenge ?? null;
  const end = await runAuthFlow(
    buildAuthorizationUrl({ clientId, scopes, challenge, ...expected }),
    interactive,
  );
  if (end.kind !== 'redirected') throw new FailureError({ code: failureOfEnd(end) });
  const reading = readRedirect(end.address, expected);
  if (pkce && reading.kind === 'code') {
    const { code } = reading;
    const { verifier } = pkce;
    return exchange(clientId, scopes, { kind: 'code', code, verifier, redirectUri: expected.redirectUri });
  }
  if (pkce || reading.kind !== 'token') throw new FailureError(failureOfReading(reading));
  return { ...reading, refreshToken: null, scopes: reading.scopes ?? scopes };
}

/**
 * A new pair of tokens for the old one, which is dead from then on.
 *
 * @param scopes those it has
 * @throws FailureError `signInAgain` when the service no longer takes it; all others pass or can be mended
 */
export function refresh(clientId: string, scopes: string[], refreshToken: string): Promise<Granted> {
  return exchange(clientId, scopes, { kind: 'refresh', refreshToken });
}

async function exchange(clientId: string, scopes: string[], grant: TokenGrant): Promise<Granted> {
  const { tokenAddress } = await settings.get();
  try {
    const tokens = await requestTokens(tokenAddress, clientId, grant, globalThis.fetch.bind(globalThis));
    return { ...tokens, scopes: tokens.scopes ?? scopes };
  } catch (error) {
    throw await explain(error, tokenAddress, grant.kind);
  }
}

async function explain(error: unknown, address: string, grant: TokenGrant['kind']): Promise<FailureError> {
  if (!(error instanceof TokenError)) return new FailureError({ code: 'programError' });
  const { kind, code } = error;
  if (kind === 'offline' && !(await browser.permissions.contains({ origins: [patternOf(address)] })))
    return new FailureError({ code: 'accessTaken', detail: new URL(address).origin });
  if (kind === 'offline' || kind === 'unavailable') return new FailureError({ code: kind });
  if (kind === 'refused' && grant === 'refresh') return new FailureError({ code: 'signInAgain' });
  return new FailureError({ code: 'signInFailed', ...(code !== null && { detail: code }) });
}

function failureOfEnd(end: AuthFlowEnd): 'windowClosed' | 'signInFailed' {
  return end.kind === 'closed' ? 'windowClosed' : 'signInFailed';
}

function failureOfReading(reading: RedirectReading): Failure {
  switch (reading.kind) {
    case 'refused':
      return { code: 'refusedByUser' };
    case 'stranger':
      return { code: 'stateMismatch' };
    case 'error':
      return { code: 'signInFailed', detail: reading.error };
    // A code where a token was asked for, or the reverse: that answers another question.
    case 'code':
    case 'token':
    case 'unreadable':
      return { code: 'signInFailed' };
  }
}
