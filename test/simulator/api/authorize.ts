import type { LogEntry } from '../http/log.ts';
import type { SimRequest } from '../http/read-request.ts';
import { isAlive, type Token } from '../oauth/oauth-store.ts';
import type { World } from '../world.ts';
import type { Method } from './method.ts';
import type { Params } from './params.ts';

export type Caller =
  | { kind: 'nobody' }
  | { kind: 'key'; where: 'query' | 'header' }
  | { kind: 'token'; token: Token }
  | { kind: 'unknown' };

function readBearer(request: SimRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
}

/** Who calls: the header wins over `apikey`, since both may be sent (reference 2.3). */
export function identify(request: SimRequest, params: Params, { account, oauth, clock }: World): Caller {
  const bearer = readBearer(request);
  if (bearer !== undefined) {
    if (bearer === account.apikey) return { kind: 'key', where: 'header' };
    const token = oauth.tokens.find(({ access }) => access === bearer);
    return token && isAlive(token, clock.now()) ? { kind: 'token', token } : { kind: 'unknown' };
  }
  const key = params.text('apikey');
  if (key === undefined) return { kind: 'nobody' };
  return key === account.apikey ? { kind: 'key', where: 'query' } : { kind: 'unknown' };
}

export function describeCaller(caller: Caller): LogEntry['credential'] {
  switch (caller.kind) {
    case 'nobody':
      return 'none';
    case 'key':
      return `key in ${caller.where}`;
    case 'token':
      return 'token';
    case 'unknown':
      return 'unknown';
  }
}

/** Whether `caller` may use `method`; a token without its scope may not. */
export function mayUse(caller: Caller, method: Method, { settings }: World): boolean {
  switch (caller.kind) {
    case 'key':
      return true;
    case 'nobody':
      return method.credential !== 'required';
    case 'unknown':
      return method.credential === 'ignored';
    case 'token':
      if (method.credential === 'ignored') return true;
      return method.scope === null ? settings.profileForTokens : caller.token.scopes.includes(method.scope);
  }
}
