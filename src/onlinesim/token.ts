import * as v from 'valibot';
import { credential, integer, oauthCode, orNull, text } from './shapes.ts';

/** Changing a code or a refresh token for tokens (reference 4.4, 4.5). No secret: a server of the user's own may add it. */
export type TokenGrant =
  | { kind: 'code'; code: string; verifier: string; redirectUri: string }
  | { kind: 'refresh'; refreshToken: string };

export interface Tokens {
  accessToken: string;
  /** null: this server gives none. */
  refreshToken: string | null;
  /** Seconds; null where it is not told. */
  expiresIn: number | null;
  scopes: string[] | null;
}

/** Codes that say so of the code or the refresh token; league/oauth2-server before 9 has `invalid_request` for the latter. */
const refusals: Record<TokenGrant['kind'], string[]> = {
  code: ['invalid_grant', 'access_denied'],
  refresh: ['invalid_grant', 'access_denied', 'invalid_request'],
};

/** `refused`: code or refresh token is no good. `client`: the set-up is wrong. The others pass. */
export type TokenErrorKind = 'refused' | 'client' | 'offline' | 'unavailable';

export class TokenError extends Error {
  readonly kind: TokenErrorKind;
  /** OAuth's own code, where it gave one. */
  readonly code: string | null;
  constructor(kind: TokenErrorKind, code: string | null = null) {
    super(code ?? kind);
    this.name = 'TokenError';
    this.kind = kind;
    this.code = code;
  }
}

const timeoutMs = 30_000;

const answerShape = v.object({
  access_token: credential,
  refresh_token: orNull(text),
  expires_in: orNull(v.pipe(integer, v.minValue(1))),
  scope: orNull(text),
});

/**
 * @param address where; nothing it answers can lead the request elsewhere
 * @throws TokenError
 */
export async function requestTokens(
  address: string,
  clientId: string,
  grant: TokenGrant,
  fetch: typeof globalThis.fetch,
): Promise<Tokens> {
  const { status, body } = await post(address, toForm(clientId, grant), fetch);
  const answer = v.safeParse(answerShape, body);
  if (status === 200 && answer.success) {
    const { access_token, refresh_token, expires_in, scope } = answer.output;
    return {
      accessToken: access_token,
      refreshToken: refresh_token,
      expiresIn: expires_in,
      scopes: scope?.split(' ').filter(Boolean) ?? null,
    };
  }
  const error = v.safeParse(v.object({ error: v.string() }), body);
  if (!error.success || status >= 500 || status === 429) throw new TokenError('unavailable');
  const code = v.is(oauthCode, error.output.error) ? error.output.error : null;
  throw new TokenError(refusals[grant.kind].some((known) => known === code) ? 'refused' : 'client', code);
}

function toForm(clientId: string, grant: TokenGrant): URLSearchParams {
  return new URLSearchParams(
    grant.kind === 'code'
      ? {
          grant_type: 'authorization_code',
          client_id: clientId,
          redirect_uri: grant.redirectUri,
          code: grant.code,
          code_verifier: grant.verifier,
        }
      : { grant_type: 'refresh_token', client_id: clientId, refresh_token: grant.refreshToken, scope: '' },
  );
}

async function post(address: string, form: URLSearchParams, fetch: typeof globalThis.fetch) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body };
  } catch {
    throw new TokenError('offline');
  }
}
