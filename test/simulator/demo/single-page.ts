import * as v from 'valibot';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import type { DemoSite } from './demo-site.ts';
import { alertLine, codeBoxes, demoPage } from './page-parts.ts';
import { checkCode, findVisit, requestCode } from './sign-up.ts';

const Phone = v.object({ phone: v.string() });
const Code = v.object({ visit: v.string(), code: v.string() });

function steps(phoneField: string, codeField: string): string {
  return `<section id="step-phone"><h1>Create your account</h1><p>We will send you a code to confirm your number.</p>
<form id="phone-form" novalidate>${phoneField}<button id="send" type="submit">Send code</button></form></section>
<section id="step-code" hidden><h1 id="code-title">Enter the code</h1><p>We sent it to <span id="sent-to"></span>.</p>
<form id="code-form" novalidate>${codeField}<button id="verify" type="submit">Verify</button></form>
<button id="resend" class="link" type="button">Send it again</button></section>
<section id="step-welcome" hidden><h1>You are in</h1><p id="welcome" role="status"></p></section>
${alertLine()}`;
}

export function shopPage(site: DemoSite): Answer {
  const phone =
    '<label for="phone">Mobile number</label><input id="phone" name="phone" type="tel" autocomplete="tel" placeholder="+44 7400 123456" required>';
  return demoPage(site, steps(phone, codeBoxes(site.codeLength)));
}

/** The strictest policy a page that still works can have. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function forumPage(site: DemoSite): Answer {
  const phone = '<label for="phone">Phone</label><input id="phone" name="phone" type="text" inputmode="tel">';
  const code = `<label for="code">Verification code</label><input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="${site.codeLength}">`;
  return demoPage(site, steps(phone, code), { 'content-security-policy': STRICT_POLICY });
}

export function sendCode(world: World, site: DemoSite, request: SimRequest): Answer {
  const sent = v.safeParse(Phone, request.json);
  const outcome = requestCode(world, site, sent.success ? sent.output.phone : '');
  return 'problem' in outcome ? json(outcome, 422) : json({ visit: outcome.id, phone: outcome.phone });
}

export function verifyCode(world: World, site: DemoSite, request: SimRequest): Answer {
  const sent = v.safeParse(Code, request.json);
  const visit = sent.success ? findVisit(world, site, sent.output.visit) : undefined;
  const outcome = checkCode(visit, sent.success ? sent.output.code : '');
  return 'problem' in outcome
    ? json(outcome, 422)
    : json({ welcome: `Welcome! ${outcome.phone} is confirmed.` });
}
