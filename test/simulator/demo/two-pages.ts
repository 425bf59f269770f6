import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { nameCountry } from '../catalogue/names.ts';
import { type Answer, redirect } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import { escapeHtml } from '../site/html.ts';
import type { World } from '../world.ts';
import type { DemoSite } from './demo-site.ts';
import { alertLine, codeBoxes, demoPage, welcomeLine } from './page-parts.ts';
import { checkCode, findVisit, requestCode } from './sign-up.ts';

const COOKIE = 'visit';

function countryOptions({ catalogue }: World, chosen: string): string {
  const named = new Map<CountryCode, string>();
  for (const { iso, code } of catalogue.countries.values()) {
    if (isSupportedCountry(iso)) named.set(iso, nameCountry({ iso, code: code === 1000 ? 0 : code }, 'en'));
  }
  return [...named]
    .sort(([, one], [, other]) => one.localeCompare(other))
    .map(
      ([iso, name]) =>
        `<option value="${iso}"${iso === chosen ? ' selected' : ''}>${escapeHtml(name)} (+${getCountryCallingCode(iso)})</option>`,
    )
    .join('');
}

function phoneStep(world: World, site: DemoSite, chosen = 'US', typed = '', problem = ''): Answer {
  return demoPage(
    site,
    `<h1>Join the club</h1><p>Your mobile number is your library card.</p>
<form method="post" action="/join">
<label for="country">Country</label><select id="country" name="country" autocomplete="country">${countryOptions(world, chosen)}</select>
<label for="national">Mobile number</label><input id="national" name="national" type="tel" autocomplete="tel-national" value="${escapeHtml(typed)}" required>
<button id="send" type="submit">Continue</button></form>
${alertLine(problem)}`,
  );
}

function codeStep(site: DemoSite, phone: string, problem = ''): Answer {
  return demoPage(
    site,
    `<h1 id="code-title">Confirm your number</h1><p>Enter the ${site.codeLength} digits we sent to ${escapeHtml(phone)}.</p>
<form id="code-form" method="post" action="/verify">${codeBoxes(site.codeLength)}<button id="verify" type="submit">Confirm</button></form>
<form method="post" action="/resend"><button class="link" type="submit">Send it again</button></form>
${alertLine(problem)}`,
  );
}

function toVerify(id: string): Answer {
  return redirect('/verify', { 'set-cookie': `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax` }, 303);
}

function join(world: World, site: DemoSite, { form }: SimRequest): Answer {
  const iso = form.get('country') ?? '';
  const typed = form.get('national') ?? '';
  const prefix = isSupportedCountry(iso) ? `+${getCountryCallingCode(iso)}` : '';
  const outcome = requestCode(world, site, prefix + typed);
  return 'problem' in outcome ? phoneStep(world, site, iso, typed, outcome.problem) : toVerify(outcome.id);
}

/** A sign-up whose steps are pages of their own, with a real navigation between them. */
export function answerTwoPages(world: World, site: DemoSite, request: SimRequest): Answer | null {
  const visit = findVisit(world, site, request.cookies.get(COOKIE) ?? '');
  switch (`${request.method} ${request.path}`) {
    case 'GET /':
      return phoneStep(world, site);
    case 'POST /join':
      return join(world, site, request);
    case 'GET /verify':
      return visit ? codeStep(site, visit.phone) : redirect('/', {}, 303);
    case 'POST /resend': {
      const again = visit ? requestCode(world, site, visit.phone) : undefined;
      return again && !('problem' in again) ? toVerify(again.id) : redirect('/', {}, 303);
    }
    case 'POST /verify': {
      const typed = Array.from(
        { length: site.codeLength },
        (_, index) => request.form.get(`d${index + 1}`) ?? '',
      );
      const outcome = checkCode(visit, typed.join(''));
      return 'problem' in outcome
        ? codeStep(site, visit?.phone ?? '', outcome.problem)
        : redirect('/welcome', {}, 303);
    }
    case 'GET /welcome':
      return visit?.welcomed ? demoPage(site, welcomeLine(visit.phone)) : redirect('/', {}, 303);
    default:
      return null;
  }
}
