import { type Answer, plain } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import { CLUB, type DemoSite, FORUM, SHOP } from './demo-site.ts';
import { STYLE } from './page-parts.ts';
import { CLUB_SCRIPT, FORUM_SCRIPT, SHOP_SCRIPT } from './scripts.ts';
import { forumPage, sendCode, shopPage, verifyCode } from './single-page.ts';
import { answerTwoPages } from './two-pages.ts';

const SCRIPTS = new Map([
  [SHOP, SHOP_SCRIPT],
  [CLUB, CLUB_SCRIPT],
  [FORUM, FORUM_SCRIPT],
]);

function file(body: string, type: string): Answer {
  return { kind: 'text', status: 200, body, headers: { 'content-type': `${type}; charset=utf-8` } };
}

function answerSinglePage(world: World, site: DemoSite, request: SimRequest): Answer | null {
  switch (`${request.method} ${request.path}`) {
    case 'GET /':
      return site === FORUM ? forumPage(site) : shopPage(site);
    case 'POST /send-code':
      return sendCode(world, site, request);
    case 'POST /check-code':
      return verifyCode(world, site, request);
    default:
      return null;
  }
}

/** Answers one request to a demo site. */
export function routeDemo(world: World, site: DemoSite, request: SimRequest): Answer {
  if (request.path === '/site.css') return file(STYLE, 'text/css');
  if (request.path === '/favicon.ico') return plain('', 204);
  if (request.path === '/app.js') return file(SCRIPTS.get(site) ?? '', 'text/javascript');
  const answer =
    site === CLUB ? answerTwoPages(world, site, request) : answerSinglePage(world, site, request);
  return answer ?? plain('There is no such page.', 404);
}
