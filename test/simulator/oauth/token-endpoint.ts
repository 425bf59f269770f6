import { createHash } from 'node:crypto';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import { issueToken } from './issue-token.ts';
import {
  errorFields,
  INVALID_CLIENT,
  invalidGrant,
  invalidRequest,
  invalidScope,
  type OAuthError,
  UNSUPPORTED,
} from './oauth-error.ts';
import type { AuthCode, Client, Token } from './oauth-store.ts';
import { revokeToken } from './revoke-client.ts';
import { readTokenFields, type TokenFields } from './token-fields.ts';

function matchesChallenge({ value, method }: NonNullable<AuthCode['challenge']>, verifier: string): boolean {
  const shown = method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return shown === value;
}

function checkCode(
  code: AuthCode | undefined,
  client: Client,
  fields: TokenFields,
  now: number,
): OAuthError | null {
  if (!code || code.clientId !== client.id)
    return invalidGrant('Authorization code was not issued to this client');
  if (code.used) return invalidGrant('Authorization code has been revoked');
  if (now >= code.expiresAt) return invalidGrant('Authorization code has expired');
  if (fields.redirect_uri === undefined) return invalidRequest('redirect_uri');
  if (fields.redirect_uri !== code.redirect) return invalidGrant('Redirect URI differs');
  if (code.challenge === null) return null;
  if (fields.code_verifier === undefined) return invalidRequest('code_verifier');
  return matchesChallenge(code.challenge, fields.code_verifier)
    ? null
    : invalidGrant('Failed to verify `code_verifier`.');
}

function redeemCode(world: World, client: Client, fields: TokenFields): Token | OAuthError {
  if (fields.code === undefined) return invalidRequest('code');
  const code = world.oauth.codes.get(fields.code);
  const problem = checkCode(code, client, fields, world.clock.now());
  if (problem || !code) return problem ?? invalidGrant('Authorization code is unknown');
  code.used = true;
  return issueToken(world, client.id, code.scopes, true);
}

/** The old pair dies with its use (reference 4.5). */
function rotate(world: World, client: Client, fields: TokenFields): Token | OAuthError {
  if (fields.refresh_token === undefined) return invalidRequest('refresh_token');
  const old = world.oauth.tokens.find(({ refresh }) => refresh?.value === fields.refresh_token);
  if (!old?.refresh || old.clientId !== client.id) return invalidGrant('Cannot decrypt the refresh token');
  if (old.refresh.revoked) return invalidGrant('Token has been revoked');
  if (world.clock.now() >= old.refresh.expiresAt) return invalidGrant('Token has expired');
  const wanted = (fields.scope ?? '').split(' ').filter(Boolean);
  const foreign = wanted.find((scope) => !old.scopes.some((granted) => granted === scope));
  if (foreign !== undefined) return invalidScope(foreign);
  revokeToken(old);
  const scopes = wanted.length > 0 ? old.scopes.filter((scope) => wanted.includes(scope)) : old.scopes;
  return issueToken(world, client.id, scopes, true);
}

function grant(world: World, fields: TokenFields): Token | OAuthError {
  const { grant_type } = fields;
  if (grant_type !== 'authorization_code' && grant_type !== 'refresh_token') return UNSUPPORTED;
  if (fields.client_id === undefined) return invalidRequest('client_id');
  const client = world.oauth.clients.get(fields.client_id);
  if (!client || (client.secret !== null && fields.client_secret !== client.secret)) return INVALID_CLIENT;
  return grant_type === 'refresh_token' ? rotate(world, client, fields) : redeemCode(world, client, fields);
}

/** `POST /oauth/token` (reference 4.4, 4.5). */
export function tokenEndpoint(request: SimRequest, world: World): Answer {
  const outcome = grant(world, readTokenFields(request));
  if ('error' in outcome) return json(errorFields(outcome), outcome.status);
  return json({
    token_type: 'Bearer',
    expires_in: world.settings.tokenSeconds,
    access_token: outcome.access,
    refresh_token: outcome.refresh?.value,
  });
}
