import { type Answer, redirect } from '../http/answer.ts';
import type { World } from '../world.ts';
import { issueToken } from './issue-token.ts';
import { makeOpaque } from './jwt-like.ts';
import { ACCESS_DENIED, errorFields, type OAuthError } from './oauth-error.ts';
import type { Authorization } from './read-authorization.ts';

const CODE_LIFE_MS = 10 * 60_000;

type Target = Pick<Authorization, 'client' | 'responseType' | 'state'>;

function withState(fields: Record<string, string>, state: string | null): string {
  return new URLSearchParams({ ...fields, ...(state === null ? {} : { state }) }).toString();
}

function sendBack({ client, responseType }: Target, parameters: string): Answer {
  if (responseType === 'token') return redirect(`${client.redirect}#${parameters}`);
  return redirect(`${client.redirect}${client.redirect.includes('?') ? '&' : '?'}${parameters}`);
}

export function reportError(target: Target, error: OAuthError): Answer {
  return sendBack(target, withState(errorFields(error), target.state));
}

/** The user refused. Newer builds of the framework put a `?` behind the fragment of the implicit flow. */
export function sendRefusal(target: Target, { settings }: World): Answer {
  if (target.responseType === 'token' && settings.implicitRefusal === 'malformed') {
    const error = new URLSearchParams(errorFields(ACCESS_DENIED));
    return redirect(`${target.client.redirect}#${withState({}, target.state)}?${error}`);
  }
  return reportError(target, ACCESS_DENIED);
}

/** The user agreed: a token in the fragment, or a code that works once within ten minutes. */
export function sendGrant(world: World, authorization: Authorization): Answer {
  const { client, responseType, scopes, state, challenge } = authorization;
  if (responseType === 'token') {
    const token = issueToken(world, client.id, scopes, false);
    const expires_in = String(world.settings.tokenSeconds);
    return sendBack(
      authorization,
      withState({ access_token: token.access, token_type: 'Bearer', expires_in }, state),
    );
  }
  const value = makeOpaque();
  const expiresAt = world.clock.now() + CODE_LIFE_MS;
  const redirectUri = client.redirect;
  world.oauth.codes.set(value, {
    value,
    clientId: client.id,
    redirect: redirectUri,
    scopes,
    expiresAt,
    used: false,
    challenge,
  });
  return sendBack(authorization, withState({ code: value }, state));
}
