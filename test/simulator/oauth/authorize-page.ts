import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import { escapeHtml } from '../site/html.ts';
import { sitePage } from '../site/layout.ts';
import { isSignedIn, toLogin } from '../site/session.ts';
import type { World } from '../world.ts';
import { errorFields, type OAuthError } from './oauth-error.ts';
import { isAlive, type Scope } from './oauth-store.ts';
import { type Authorization, readAuthorization } from './read-authorization.ts';
import { reportError, sendGrant, sendRefusal } from './redirect-back.ts';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  'sms-scope': 'Order numbers, read their SMS, see the balance',
  'rent-scope': 'Rent numbers and read their SMS',
  'proxy-scope': 'Use proxies',
  'free-scope': 'See free numbers',
};

function showError(request: SimRequest, error: OAuthError): Answer {
  if (!(request.header('accept') ?? '').includes('text/html')) return json(errorFields(error), error.status);
  return sitePage(
    'Authorization error',
    `<p role="alert"><code>${error.error}</code>: ${escapeHtml(error.description)}</p>`,
    error.status,
  );
}

function hasLiveToken({ oauth, clock }: World, { client, scopes }: Authorization): boolean {
  return oauth.tokens.some(
    (token) =>
      token.clientId === client.id &&
      isAlive(token, clock.now()) &&
      token.scopes.length === scopes.length &&
      scopes.every((scope) => token.scopes.includes(scope)),
  );
}

function showConsent(query: URLSearchParams, { client, scopes }: Authorization): Answer {
  const form = (decision: string, button: string) =>
    `<form class="row" method="post" action="/oauth/authorize"><input type="hidden" name="query" value="${escapeHtml(query.toString())}">
<input type="hidden" name="decision" value="${decision}">${button}</form>`;
  return sitePage(
    'Authorization Request',
    `<p><strong>${escapeHtml(client.name)}</strong> is requesting permission to access your account.</p>
<p>This application will be able to:</p><ul>${scopes.map((scope) => `<li>${SCOPE_WORDS[scope]}</li>`).join('')}</ul>
${form('approve', '<button id="authorize" type="submit">Authorize</button>')}
${form('deny', '<button id="cancel" class="quiet" type="submit">Cancel</button>')}`,
  );
}

/**
 * `/oauth/authorize` (reference 4.3): GET asks, POST decides. Consent is skipped only while a living token of the
 * same client and scopes exists and the browser is signed in.
 */
export function authorizePage(request: SimRequest, world: World): Answer {
  const decides = request.method === 'POST';
  const query = decides ? new URLSearchParams(request.form.get('query') ?? '') : request.query;
  const reading = readAuthorization(query, world);
  if (reading.kind === 'refused') return showError(request, reading.error);
  if (reading.kind === 'reported') return reportError(reading.to, reading.error);
  const { authorization } = reading;
  if (!isSignedIn(request, world)) return toLogin({ ...request, path: '/oauth/authorize', query });
  if (!decides) {
    return hasLiveToken(world, authorization)
      ? sendGrant(world, authorization)
      : showConsent(query, authorization);
  }
  const approved = request.form.get('decision') === 'approve';
  return approved ? sendGrant(world, authorization) : sendRefusal(authorization, world);
}
