import type { Answer } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';
import { sitePage } from './layout.ts';
import { signIn } from './session.ts';

/** Only paths of this site, never `//elsewhere`. */
function readNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/v2/profile/oauth';
}

function loginForm({ account }: World, next: string, wrong: boolean): Answer {
  const { email, password } = account;
  return sitePage(
    'Sign in',
    `<p>This is a stand-in for OnlineSIM with one demo user, who is already filled in.</p>
${wrong ? '<p role="alert">E-mail or password is wrong.</p>' : ''}
<form method="post" action="/login">
<input type="hidden" name="next" value="${escapeHtml(next)}">
<label for="email">E-mail</label><input id="email" name="email" type="email" autocomplete="username" value="${escapeHtml(email)}" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" value="${escapeHtml(password)}" required>
<button id="sign-in" type="submit">Sign in</button>
</form>`,
    wrong ? 422 : 200,
  );
}

export function loginPage(request: SimRequest, world: World): Answer {
  if (request.method !== 'POST') return loginForm(world, readNext(request.query.get('next')), false);
  const { form } = request;
  const next = readNext(form.get('next'));
  const right = form.get('email') === world.account.email && form.get('password') === world.account.password;
  return right ? signIn(request, world, next) : loginForm(world, next, true);
}
