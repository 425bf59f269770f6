import * as v from 'valibot';
import { toDecimal } from '../money/mills.ts';
import { toTimeText } from '../time-text.ts';
import type { World } from '../world.ts';
import { BOTH, GET, type Method, refuse } from './method.ts';
import { paginate, readPage } from './paginate.ts';

const common = { credential: 'required', scope: null, suffix: 'php' } as const;

function describePurse({ ledger, activations, rents }: World) {
  const received = [...activations.values(), ...rents.values()].flatMap(({ messages }) => messages);
  return {
    payment: toDecimal(ledger.total - ledger.held),
    income: toDecimal(ledger.income),
    spent: toDecimal(ledger.spent),
    now: toDecimal(ledger.held),
    sms_count: received.length,
  };
}

/** getProfile (reference 5.2). */
export const getProfile: Method = {
  ...common,
  name: 'getProfile',
  verbs: BOTH,
  run(_call, world) {
    const { id, name, username, email, apikey, webhookUrl } = world.account;
    return {
      response: '1',
      profile: {
        id,
        hash_id: 'kQ7w2',
        name,
        username,
        email,
        active: 1,
        apikey,
        api_access: true,
        locale: 'en',
        number_region: null,
        number_country: null,
        number_reject: [],
        webhook_url: webhookUrl,
        ugroup: 1,
        verify: 1,
        block: 0,
        payment: describePurse(world),
        created_at: '2024-03-02 09:14:51',
      },
    };
  },
};

const Saved = v.object({ profile: v.object({ webhook_url: v.nullable(v.string()) }) });

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** profile (reference 5.3): sets the webhook address, or clears it. */
export const saveProfile: Method = {
  ...common,
  name: 'profile',
  verbs: ['POST'],
  run({ request }, { account }) {
    const sent = v.safeParse(Saved, request.json);
    if (!sent.success) return refuse('ERROR_PARAMS');
    const url = sent.output.profile.webhook_url || null;
    if (url !== null && !isWebAddress(url)) return refuse('VALIDATION_ERROR');
    account.webhookUrl = url;
    return { response: '1' };
  },
};

/** webhook-logs (reference 11), newest first. */
export const webhookLogs: Method = {
  ...common,
  name: 'webhook-logs',
  suffix: 'none',
  verbs: GET,
  run({ params }, { webhooks, account }) {
    const all = webhooks.toReversed().map(({ id, type, url, params: sent, status, error, at }) => ({
      id,
      type,
      user_id: account.id,
      webhook_url: url,
      params: sent,
      status,
      error,
      created_at: toTimeText(at),
    }));
    const { current_page, per_page, total, last_page, data } = paginate(
      all,
      readPage(params.integer('page')),
      10,
    );
    return { response: '1', data: { current_page, per_page, total, last_page, data } };
  },
};

/** user/me (reference 5.5): one old client only. */
export const userMe: Method = {
  ...common,
  name: 'user/me',
  verbs: GET,
  run(_call, world) {
    const { id, username, name, email, apikey } = world.account;
    return {
      id,
      username,
      name,
      email,
      ugroup: 1,
      apikey,
      locale: 'en',
      domain: 'onlinesim.io',
      hash_id: 'kQ7w2',
      abilities: [],
      first_login: false,
      payment: describePurse(world),
    };
  },
};

/** getPaymentHistory (reference 5.4), newest first. */
export const getPaymentHistory: Method = {
  ...common,
  name: 'getPaymentHistory',
  verbs: GET,
  run({ params }, { payments, account }) {
    const all = payments.toReversed().map(({ id, sum, at }) => ({
      id,
      id_user: account.id,
      stat: 1,
      sum: toDecimal(sum, 2),
      cashback: '0.00',
      form: 'card',
      id_sale: null,
      promo: null,
      original_sum: toDecimal(sum, 2),
      currency: 'USD',
      pay_at: toTimeText(at),
      created_at: toTimeText(at),
      updated_at: toTimeText(at),
    }));
    const { current_page, last_page, from, data } = paginate(all, readPage(params.integer('page')), 10);
    return {
      response: '1',
      forms: { card: { name: 'card', enabled: true } },
      currency: { USD: 1 },
      orders: { current_page, last_page, from, data },
      paylist: [],
    };
  },
};
