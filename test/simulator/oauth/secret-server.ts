import type { Answer } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import { tokenEndpoint } from './token-endpoint.ts';

/** Where it stands. Whatever the path. */
export const SECRET_SERVER_HOST = 'tokens.example';

/**
 * A server of a user's own: passes on what a program without a secret asks of `/oauth/token`, and adds the
 * secret of the confidential client.
 */
export function secretServer(request: SimRequest, world: World): Answer {
  const form = new URLSearchParams(request.form);
  const secret = world.oauth.clients.get(form.get('client_id') ?? '')?.secret;
  if (secret) form.set('client_secret', secret);
  return tokenEndpoint({ ...request, form, json: undefined }, world);
}
