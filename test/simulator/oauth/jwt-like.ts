import { randomBytes } from 'node:crypto';

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** An access token of the usual length and form; clients must treat it as opaque, so the signature is noise. */
export function makeAccessToken(
  clientId: string,
  scopes: readonly string[],
  now: number,
  expiresAt: number,
): string {
  const claims = {
    aud: clientId,
    jti: randomBytes(40).toString('hex'),
    iat: now / 1000,
    nbf: now / 1000,
    exp: expiresAt / 1000,
    sub: '700214',
    scopes,
  };
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(512).toString('base64url')}`;
}

/** An authorization code or refresh token: several hundred characters of ciphertext. */
export function makeOpaque(): string {
  return `def50200${randomBytes(330).toString('hex')}`;
}
