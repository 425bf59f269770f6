import type { Language } from '../catalogue/names.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { Scope } from '../oauth/oauth-store.ts';
import type { World } from '../world.ts';
import type { Params } from './params.ts';

export interface Call {
  params: Params;
  lang: Language;
  request: SimRequest;
}

/** One method of the HTTP API. */
export interface Method {
  /** Path below the base without `.php`. */
  name: string;
  verbs: readonly ('GET' | 'POST')[];
  /** `optional`: works without any credential. */
  credential: 'required' | 'optional' | 'ignored';
  /** What an OAuth token needs; null: not documented, see the setting `profileForTokens`. */
  scope: Scope | null;
  /** Whether the path ends in `.php` (reference 2.2). */
  suffix: 'php' | 'either' | 'none';
  /** The JSON body of the answer; a refusal is a body too. */
  run(call: Call, world: World): unknown;
}

export const BOTH = ['GET', 'POST'] as const;
export const GET = ['GET'] as const;

/** `{"response": code}` */
export function refuse(code: string): { response: string } {
  return { response: code };
}

/** A PHP map: `[]` when it is empty. */
export function phpMap<T>(entries: Iterable<readonly [string, T]>): Record<string, T> | [] {
  const map = Object.fromEntries(entries);
  return Object.keys(map).length > 0 ? map : [];
}
