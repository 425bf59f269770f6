/** Scopes of the service (reference 4.2). */
export const SCOPES = ['sms-scope', 'rent-scope', 'proxy-scope', 'free-scope'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Client {
  id: string;
  name: string;
  redirect: string;
  /** null: a public client. */
  secret: string | null;
}

/** Times are in milliseconds since 1970. */
export interface Token {
  access: string;
  clientId: string;
  scopes: Scope[];
  expiresAt: number;
  revoked: boolean;
  /** null for the implicit flow. */
  refresh: { value: string; expiresAt: number; revoked: boolean } | null;
}

export interface AuthCode {
  value: string;
  clientId: string;
  redirect: string;
  scopes: Scope[];
  expiresAt: number;
  used: boolean;
  challenge: { value: string; method: 'plain' | 'S256' } | null;
}

export interface OAuthStore {
  clients: Map<string, Client>;
  tokens: Token[];
  codes: Map<string, AuthCode>;
  /** Cookie values of browsers that are signed in on the site. */
  sessions: Set<string>;
}

export function createOAuthStore(): OAuthStore {
  return { clients: new Map(), tokens: [], codes: new Map(), sessions: new Set() };
}

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}

export function isAlive(token: Token, now: number): boolean {
  return !token.revoked && now < token.expiresAt;
}
