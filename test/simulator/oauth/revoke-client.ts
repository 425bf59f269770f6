import type { OAuthStore, Token } from './oauth-store.ts';

export function revokeToken(token: Token): void {
  token.revoked = true;
  if (token.refresh) token.refresh.revoked = true;
}

/** The user takes back everything a client was given; without an id, everything of every client. */
export function revokeClient(store: OAuthStore, clientId?: string): void {
  for (const token of store.tokens)
    if (clientId === undefined || token.clientId === clientId) revokeToken(token);
}
