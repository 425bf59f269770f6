import { answerCall } from '../api/answer-call.ts';
import { takeFault } from '../faults/fault.ts';
import { trouble } from '../faults/trouble.ts';
import { type Answer, plain } from '../http/answer.ts';
import type { LogEntry } from '../http/log.ts';
import type { SimRequest } from '../http/read-request.ts';
import { authorizePage } from '../oauth/authorize-page.ts';
import { tokenEndpoint } from '../oauth/token-endpoint.ts';
import type { World } from '../world.ts';
import { apiKeyPage, homePage, paymentPage } from './account-pages.ts';
import { sitePage } from './layout.ts';
import { loginPage } from './login-page.ts';
import { OAUTH_PAGE, oauthPage, withdrawAccess } from './oauth-page.ts';
import { isSignedIn, signOut, toLogin } from './session.ts';

interface Page {
  verbs: readonly string[];
  signedIn?: boolean;
  show(request: SimRequest, world: World): Answer;
}

const PAGES: Readonly<Record<string, Page>> = {
  '/': { verbs: ['GET'], show: homePage },
  '/favicon.ico': { verbs: ['GET'], show: () => plain('', 204) },
  '/login': { verbs: ['GET', 'POST'], show: loginPage },
  '/logout': { verbs: ['POST'], show: signOut },
  [OAUTH_PAGE]: { verbs: ['GET', 'POST'], signedIn: true, show: oauthPage },
  [`${OAUTH_PAGE}/withdraw`]: { verbs: ['POST'], signedIn: true, show: withdrawAccess },
  '/v2/profile/api': { verbs: ['GET'], signedIn: true, show: (_request, world) => apiKeyPage(world) },
  '/v2/payment': { verbs: ['GET', 'POST'], signedIn: true, show: paymentPage },
  '/oauth/authorize': { verbs: ['GET', 'POST'], show: authorizePage },
  '/oauth/token': { verbs: ['POST'], show: tokenEndpoint },
};

function showPage(world: World, request: SimRequest, path: string): Answer {
  const found = PAGES[path];
  if (!found) return sitePage('Not found', '<p>There is no such page.</p>', 404);
  if (!found.verbs.includes(request.method)) return plain('Method not allowed', 405);
  if (found.signedIn && !isSignedIn(request, world)) return toLogin(request);
  return found.show(request, world);
}

/** Everything on the service's own hosts: the API, OAuth, and the few pages of its site. */
export async function routeSite(world: World, request: SimRequest, entry: LogEntry): Promise<Answer> {
  const path = request.path.replace(/\/{2,}/g, '/');
  if (path.startsWith('/api/')) return answerCall(world, request, path.slice('/api/'.length), entry);
  entry.name = path.slice(1);
  return trouble(world, takeFault(world.faults, entry.name), () => showPage(world, request, path));
}
