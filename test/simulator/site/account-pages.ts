import { type Answer, redirect } from '../http/answer.ts';
import type { SimRequest } from '../http/read-request.ts';
import { fromDollars, toDecimal } from '../money/mills.ts';
import { addPayment } from '../money/payment.ts';
import type { World } from '../world.ts';
import { escapeHtml } from './html.ts';
import { sitePage } from './layout.ts';
import { OAUTH_PAGE } from './oauth-page.ts';

export function homePage(): Answer {
  return sitePage(
    'OnlineSIM simulator',
    `<ul><li><a href="${OAUTH_PAGE}">OAuth clients</a></li><li><a href="/v2/profile/api">API key</a></li><li><a href="/v2/payment">Top up</a></li></ul>`,
  );
}

export function apiKeyPage({ account }: World): Answer {
  return sitePage('API', `<p>Your key: <code id="apikey">${escapeHtml(account.apikey)}</code></p>`);
}

export function paymentPage(request: SimRequest, { ledger, payments, clock }: World): Answer {
  if (request.method === 'POST') {
    const dollars = Number(request.form.get('sum'));
    if (dollars > 0 && dollars <= 1000) {
      ledger.total += fromDollars(dollars);
      addPayment(payments, fromDollars(dollars), clock.now());
    }
    return redirect('/v2/payment', {}, 303);
  }
  return sitePage(
    'Top up',
    `<p>Balance: $<span id="balance">${toDecimal(ledger.total - ledger.held)}</span>, on hold $${toDecimal(ledger.held)}</p>
<form method="post" action="/v2/payment"><label for="sum">Sum, USD</label><input id="sum" name="sum" type="number" min="1" max="1000" value="10" required>
<button type="submit">Pay</button></form>`,
  );
}
