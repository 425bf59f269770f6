import { expect, it } from 'vitest';
import { buildAuthorizationUrl, readRedirect } from '../../src/onlinesim/oauth.ts';

const redirectUri = 'https://abc.chromiumapp.org/onlinesim';
const expected = { redirectUri, state: 'S1' };
const token = { kind: 'token', accessToken: 'T', expiresIn: 3600, scopes: null };

it.each([
  ['fragment', `${redirectUri}#access_token=T&token_type=Bearer&expires_in=3600&state=S1`, token],
  ['query', `${redirectUri}?access_token=T&expires_in=3600&state=S1`, token],
  ['both', `${redirectUri}?state=S1#access_token=T&expires_in=3600`, token],
  [
    'encoded',
    `${redirectUri}#access_token=a%2Bb&state=S1`,
    { ...token, accessToken: 'a+b', expiresIn: null },
  ],
  [
    'scopes told',
    `${redirectUri}#access_token=T&expires_in=3600&scope=a+b&state=S1`,
    { ...token, scopes: ['a', 'b'] },
  ],
  [
    'a lifetime that is none',
    `${redirectUri}#access_token=T&expires_in=soon&state=S1`,
    { ...token, expiresIn: null },
  ],
  [
    'refusal in the fragment',
    `${redirectUri}#error=access_denied&error_description=x&state=S1`,
    { kind: 'refused' },
  ],
  ['refusal in the query', `${redirectUri}?error=access_denied&state=S1`, { kind: 'refused' }],
  [
    'malformed refusal',
    `${redirectUri}#state=S1?error=access_denied&error_description=x`,
    { kind: 'refused' },
  ],
  ['error before token', `${redirectUri}#access_token=T&error=access_denied&state=S1`, { kind: 'refused' }],
  ['another error', `${redirectUri}#error=invalid_scope&state=S1`, { kind: 'error', error: 'invalid_scope' }],
  ['wrong state', `${redirectUri}#access_token=T&state=S2`, { kind: 'stranger' }],
  ['no state', `${redirectUri}#access_token=T`, { kind: 'stranger' }],
  ['state before error', `${redirectUri}#error=access_denied&state=S2`, { kind: 'stranger' }],
  ['another path', 'https://abc.chromiumapp.org/other#access_token=T&state=S1', { kind: 'stranger' }],
  ['a longer path', `${redirectUri}/x#access_token=T&state=S1`, { kind: 'stranger' }],
  [
    'another host',
    'https://abc.chromiumapp.org.evil.example/onlinesim#access_token=T&state=S1',
    { kind: 'stranger' },
  ],
  ['another scheme', 'http://abc.chromiumapp.org/onlinesim#access_token=T&state=S1', { kind: 'stranger' }],
  ['a code', `${redirectUri}?code=def50200&state=S1`, { kind: 'code', code: 'def50200' }],
  ['a code of another sign-in', `${redirectUri}?code=def50200&state=S2`, { kind: 'stranger' }],
  ['a refusal beside a code', `${redirectUri}?code=C&error=access_denied&state=S1`, { kind: 'refused' }],
  ['a token that no header can bear', `${redirectUri}#access_token=A%0AB&state=S1`, { kind: 'unreadable' }],
  ['an error that is no code', `${redirectUri}?error=see+token+T&state=S1`, { kind: 'unreadable' }],
  ['token twice', `${redirectUri}#access_token=T&access_token=U&state=S1`, { kind: 'unreadable' }],
  ['state twice', `${redirectUri}?state=S1#access_token=T&state=S1`, { kind: 'unreadable' }],
  ['no token', `${redirectUri}#state=S1`, { kind: 'unreadable' }],
  ['empty token', `${redirectUri}#access_token=&state=S1`, { kind: 'unreadable' }],
  ['broken encoding', `${redirectUri}#access_token=%E0%A4%A&state=S1`, { kind: 'unreadable' }],
  ['nothing', '', { kind: 'stranger' }],
])('%s', (_, address, reading) => {
  expect(readRedirect(address, expected)).toEqual(reading);
});

it('asks for a token with all that was registered', () => {
  const url = new URL(
    buildAuthorizationUrl({
      clientId: '42',
      redirectUri,
      scopes: ['sms-scope', 'rent-scope'],
      state: 'S1',
      challenge: null,
    }),
  );
  expect(`${url.origin}${url.pathname}`).toBe('https://onlinesim.io/oauth/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: '42',
    redirect_uri: redirectUri,
    response_type: 'token',
    scope: 'sms-scope rent-scope',
    state: 'S1',
  });
});

it('asks for a code with what proves later that it was we who asked', () => {
  const request = { clientId: '42', redirectUri, scopes: ['sms-scope'], state: 'S1', challenge: 'CHALLENGE' };
  expect(Object.fromEntries(new URL(buildAuthorizationUrl(request)).searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge: 'CHALLENGE',
    code_challenge_method: 'S256',
  });
});
