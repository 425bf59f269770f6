import type { Answer } from '../http/answer.ts';
import { redirect } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import { type Client, isAlive } from '../oauth/oauth-store.ts';
import { registerClient } from '../oauth/register-client.ts';
import { revokeClient } from '../oauth/revoke-client.ts';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';
import { sitePage } from './layout.ts';

export const OAUTH_PAGE = '/v2/profile/oauth';

function describeClient({ id, name, redirect: address, secret }: Client): string {
  return `<section class="client"><h2>${escapeHtml(name)}</h2>
<p>Client ID: <code class="client-id">${id}</code></p>
${secret === null ? '' : `<p>Secret: <code class="client-secret">${escapeHtml(secret)}</code></p>`}
<p>Redirect URL: <code>${escapeHtml(address)}</code></p></section>`;
}

function describeGrant({ id, name }: Client): string {
  return `<form method="post" action="${OAUTH_PAGE}/withdraw"><input type="hidden" name="client" value="${id}">
<p>${escapeHtml(name)} <button class="quiet" type="submit">Withdraw access</button></p></form>`;
}

function showPage({ oauth, clock }: World, problem = ''): Answer {
  const clients = [...oauth.clients.values()];
  const granted = clients.filter(({ id }) =>
    oauth.tokens.some((token) => token.clientId === id && isAlive(token, clock.now())),
  );
  return sitePage(
    'OAuth clients',
    `${clients.map(describeClient).join('\n')}
<h2>Create New Client</h2>
${problem && `<p role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="${OAUTH_PAGE}">
<label for="name">Name</label><input id="name" name="name" type="text" required>
<label for="redirect">Redirect URL</label><input id="redirect" name="redirect" type="url" required>
<label><input id="confidential" name="confidential" type="checkbox" value="1"> Confidential</label>
<button id="create" type="submit">Create</button>
</form>
<h2>Applications with access</h2>
${granted.map(describeGrant).join('\n') || '<p>None.</p>'}
<form method="post" action="/logout"><button class="quiet" type="submit">Sign out</button></form>`,
    problem ? 422 : 200,
  );
}

/** The page on which a client is registered (reference 4.1) and access is withdrawn. */
export function oauthPage(request: SimRequest, world: World): Answer {
  if (request.method !== 'POST') return showPage(world);
  const name = request.form.get('name')?.trim() ?? '';
  const address = request.form.get('redirect')?.trim() ?? '';
  if (!name || !URL.canParse(address)) return showPage(world, 'A name and a redirect URL are needed.');
  registerClient(world.oauth, { name, redirect: address, confidential: request.form.has('confidential') });
  return redirect(OAUTH_PAGE, {}, 303);
}

export function withdrawAccess(request: SimRequest, world: World): Answer {
  revokeClient(world.oauth, request.form.get('client') ?? '');
  return redirect(OAUTH_PAGE, {}, 303);
}
