import type { MessageKey } from '../platform/t.ts';
import { type Scope, scopes } from '../storage/settings.ts';

/** What a scope opens, as people call it. */
export const scopeWords: Record<Scope, MessageKey> = {
  'sms-scope': 'scopeSms',
  'rent-scope': 'scopeRent',
  'free-scope': 'scopeFree',
  'proxy-scope': 'scopeProxy',
};

export function findScope(text: string | undefined): Scope | undefined {
  return scopes.find((known) => known === text);
}
