import type { World } from '../world.ts';
import { INVALID_CLIENT, invalidRequest, invalidScope, type OAuthError, UNSUPPORTED } from './oauth-error.ts';
import { type AuthCode, type Client, isScope, type Scope } from './oauth-store.ts';

export interface Authorization {
  client: Client;
  responseType: 'code' | 'token';
  scopes: Scope[];
  state: string | null;
  challenge: AuthCode['challenge'];
}

export type Reading =
  | { kind: 'valid'; authorization: Authorization }
  /** Shown here; nothing is sent to the redirect address. */
  | { kind: 'refused'; error: OAuthError }
  /** Reported to the redirect address. */
  | { kind: 'reported'; error: OAuthError; to: Pick<Authorization, 'client' | 'responseType' | 'state'> };

function readChallenge(query: URLSearchParams): AuthCode['challenge'] | OAuthError {
  const value = query.get('code_challenge');
  if (value === null) return null;
  const method = query.get('code_challenge_method') ?? 'plain';
  if (method !== 'S256' && method !== 'plain') return invalidRequest('code_challenge_method');
  return /^[A-Za-z0-9._~-]{43,128}$/.test(value) ? { value, method } : invalidRequest('code_challenge');
}

/** Reads the query of `/oauth/authorize` (reference 4.3). A wrong client or redirect never redirects. */
export function readAuthorization(query: URLSearchParams, { oauth }: World): Reading {
  const refused = (error: OAuthError): Reading => ({ kind: 'refused', error });
  const responseType = query.get('response_type');
  if (responseType !== 'code' && responseType !== 'token') return refused(UNSUPPORTED);
  const clientId = query.get('client_id');
  if (clientId === null) return refused(invalidRequest('client_id'));
  const client = oauth.clients.get(clientId);
  if (!client || query.get('redirect_uri') !== client.redirect) return refused(INVALID_CLIENT);

  const state = query.get('state');
  const wanted = (query.get('scope') ?? '').split(' ').filter(Boolean);
  const unknown = wanted.find((scope) => !isScope(scope));
  if (unknown !== undefined) {
    return { kind: 'reported', error: invalidScope(unknown), to: { client, responseType, state } };
  }
  const challenge = responseType === 'code' ? readChallenge(query) : null;
  if (challenge && 'error' in challenge) return refused(challenge);
  if (responseType === 'code' && client.secret === null && challenge === null) {
    return refused(invalidRequest('code_challenge', 'Code challenge must be provided for public clients'));
  }
  const scopes = [...new Set(wanted.filter(isScope))];
  return { kind: 'valid', authorization: { client, responseType, scopes, state, challenge } };
}
