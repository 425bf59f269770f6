import { randomBytes } from 'node:crypto';
import { type Answer, redirect } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';

const COOKIE = 'onlinesim_session';

export function isSignedIn(request: SimRequest, { oauth }: World): boolean {
  const session = request.cookies.get(COOKIE);
  return session !== undefined && oauth.sessions.has(session);
}

function cookie(value: string, request: SimRequest): string {
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax${request.secure ? '; Secure' : ''}`;
}

export function signIn(request: SimRequest, { oauth }: World, next: string): Answer {
  const session = randomBytes(20).toString('hex');
  oauth.sessions.add(session);
  return redirect(next, { 'set-cookie': cookie(session, request) }, 303);
}

export function signOut(request: SimRequest, { oauth }: World): Answer {
  oauth.sessions.delete(request.cookies.get(COOKIE) ?? '');
  return redirect('/login', { 'set-cookie': `${cookie('', request)}; Max-Age=0` }, 303);
}

/** Sends a visitor through the login page and back to where they wanted to go. */
export function toLogin({ path, query }: SimRequest): Answer {
  const wanted = query.size > 0 ? `${path}?${query}` : path;
  return redirect(`/login?${new URLSearchParams({ next: wanted })}`);
}
