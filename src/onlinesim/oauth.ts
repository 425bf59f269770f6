import * as v from 'valibot';
import { credential, oauthCode } from './shapes.ts';

/** OnlineSIM's OAuth server (reference, section 4): addresses to open, and what its redirects say. */

export const authorizeUrl = 'https://onlinesim.io/oauth/authorize';

export interface AuthorizationRequest {
  clientId: string;
  /** Exactly as registered. */
  redirectUri: string;
  scopes: string[];
  /** Random, ours, comes back unchanged. */
  state: string;
  /** For the code flow: the PKCE challenge. null: the implicit flow. */
  challenge: string | null;
}

/** The page that asks the user (reference 4.3). */
export function buildAuthorizationUrl(request: AuthorizationRequest): string {
  const url = new URL(authorizeUrl);
  url.searchParams.set('client_id', request.clientId);
  url.searchParams.set('redirect_uri', request.redirectUri);
  url.searchParams.set('response_type', request.challenge === null ? 'token' : 'code');
  url.searchParams.set('scope', request.scopes.join(' '));
  url.searchParams.set('state', request.state);
  if (request.challenge !== null) {
    url.searchParams.set('code_challenge', request.challenge);
    url.searchParams.set('code_challenge_method', 'S256');
  }
  return url.href;
}

export type RedirectReading =
  | {
      kind: 'token';
      accessToken: string /** Seconds; null where it is not told. */;
      expiresIn: number | null;
      scopes: string[] | null;
    }
  | { kind: 'code'; code: string }
  | { kind: 'refused' }
  | { kind: 'error'; error: string }
  /** Not for us: another address, or a `state` that is not ours. */
  | { kind: 'stranger' }
  /** Ours, but it says nothing usable, or one thing twice. */
  | { kind: 'unreadable' };

/**
 * Reads the address that the sign-in ended on. The order is fixed: exact redirect address, `state`, `error`,
 * code or token. Parameters may stand in query or fragment, and a newer server writes `#state=…?error=…` (reference 4.7).
 */
export function readRedirect(
  address: string,
  expected: { redirectUri: string; state: string },
): RedirectReading {
  const [place, ...rest] = address.split(/[?#]/);
  if (place !== expected.redirectUri) return { kind: 'stranger' };
  const found = new Map<string, string>();
  for (const pair of rest.join('&').split('&')) {
    if (pair === '') continue;
    const [name = '', ...value] = pair.split('=');
    if (found.has(name)) return { kind: 'unreadable' };
    const decoded = decode(value.join('='));
    if (decoded === null) return { kind: 'unreadable' };
    found.set(name, decoded);
  }
  if (found.get('state') !== expected.state) return { kind: 'stranger' };
  const error = found.get('error');
  if (error === 'access_denied') return { kind: 'refused' };
  if (error !== undefined) return v.is(oauthCode, error) ? { kind: 'error', error } : { kind: 'unreadable' };
  const accessToken = found.get('access_token');
  const code = found.get('code');
  if (code && !accessToken) return { kind: 'code', code };
  if (!v.is(credential, accessToken)) return { kind: 'unreadable' };
  return {
    kind: 'token',
    accessToken,
    expiresIn: readLifetime(found.get('expires_in')),
    scopes: found.get('scope')?.split(' ') ?? null,
  };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function readLifetime(seconds: string | undefined): number | null {
  const value = Number(seconds);
  return seconds !== undefined && Number.isFinite(value) && value > 0 ? value : null;
}
