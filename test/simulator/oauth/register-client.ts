import { randomBytes } from 'node:crypto';
import type { Client, OAuthStore } from './oauth-store.ts';

export interface NewClient {
  name: string;
  /** Taken as it stands: the match is exact later. */
  redirect: string;
  confidential: boolean;
}

export function registerClient(store: OAuthStore, { name, redirect, confidential }: NewClient): Client {
  const client: Client = {
    id: String(store.clients.size + 41),
    name,
    redirect,
    secret: confidential ? randomBytes(30).toString('base64url') : null,
  };
  store.clients.set(client.id, client);
  return client;
}
