import type { World } from '../world.ts';
import { makeAccessToken, makeOpaque } from './jwt-like.ts';
import type { Scope, Token } from './oauth-store.ts';

export function issueToken(world: World, clientId: string, scopes: Scope[], withRefresh: boolean): Token {
  const now = world.clock.now();
  const expiresAt = now + world.settings.tokenSeconds * 1000;
  const token: Token = {
    access: makeAccessToken(clientId, scopes, now, expiresAt),
    clientId,
    scopes,
    expiresAt,
    revoked: false,
    refresh: withRefresh
      ? { value: makeOpaque(), expiresAt: now + world.settings.refreshSeconds * 1000, revoked: false }
      : null,
  };
  world.oauth.tokens.push(token);
  return token;
}
