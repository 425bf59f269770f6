import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, order, post, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

it('getBalance: strings and numbers as seen (reference 5.1)', async () => {
  expect(await ask(simulator, 'getBalance.php')).toEqual({ response: '1', balance: '41.730', zbalance: 0 });
  expect(await ask(simulator, 'getBalance.php', { income: 'true' })).toMatchObject({
    income: '3.100',
    income_usd: 3.1,
  });
});

it('getBalance with and without the held part', async () => {
  simulator.control.setPrice(44, 'telegram', 1.1);
  await order(simulator);
  expect(await ask(simulator, 'getBalance.php')).toEqual({ response: '1', balance: '40.630', zbalance: 1.1 });
  simulator.control.set({ balanceIncludesHeld: true });
  expect(await ask(simulator, 'getBalance.php')).toEqual({ response: '1', balance: '41.730', zbalance: 1.1 });
  simulator.control.set({ balanceIncludesHeld: false });
});

it('getProfile (reference 5.2)', async () => {
  expect(await ask(simulator, 'getProfile.php')).toMatchObject({
    response: '1',
    profile: {
      id: 700214,
      apikey: simulator.testKey,
      number_reject: [],
      webhook_url: null,
      payment: { payment: '40.630', now: '1.100', income: '3.100', spent: '0.000', sms_count: 0 },
    },
  });
});

it('getPaymentHistory and user/me (reference 5.4, 5.5)', async () => {
  expect(await ask(simulator, 'getPaymentHistory.php')).toMatchObject({
    response: '1',
    currency: { USD: 1 },
    orders: { current_page: 1, last_page: 1, from: 1, data: [{ sum: '100.00', stat: 1 }, { sum: '60.00' }] },
  });
  expect(await ask(simulator, 'user/me.php')).toMatchObject({ id: 700214, hash_id: 'kQ7w2' });
});

it.each([
  ['a web address', { profile: { webhook_url: 'http://127.0.0.1:9/hook' } }, { response: '1' }],
  ['no address', { profile: { webhook_url: 'nonsense' } }, { response: 'VALIDATION_ERROR' }],
  ['another scheme', { profile: { webhook_url: 'file:///etc' } }, { response: 'VALIDATION_ERROR' }],
  ['no profile', { webhook_url: null }, { response: 'ERROR_PARAMS' }],
  ['null', { profile: { webhook_url: null } }, { response: '1' }],
  ['an empty string', { profile: { webhook_url: '' } }, { response: '1' }],
])('profile.php with %s (reference 5.3)', async (_, sent, answer) => {
  expect((await post(simulator, '/api/profile.php', 'application/json', JSON.stringify(sent))).body).toEqual(
    answer,
  );
});

it('calls the webhook when an SMS comes, and logs it (reference 11)', async () => {
  const received = await new Promise<unknown>((resolve, reject) => {
    const hook = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.end('ok');
      hook.close();
      resolve(JSON.parse(body));
    });
    hook.listen(0, '127.0.0.1', async () => {
      const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
      await post(
        simulator,
        '/api/profile.php',
        'application/json',
        JSON.stringify({ profile: { webhook_url: url } }),
      );
      const tzid = await order(simulator);
      simulator.control.deliverSms(tzid, 'Acme code 4410');
    });
    hook.on('error', reject);
  });
  expect(received).toMatchObject({
    user_id: 700214,
    country_code: 44,
    sender: 'Telegram',
    message: 'Acme code 4410',
    webhook_type: 'receiving_sms',
    code: '4410',
    time_left: 14,
  });
  await expect
    .poll(() => ask(simulator, 'webhook-logs'))
    .toMatchObject({
      response: '1',
      data: {
        current_page: 1,
        per_page: 10,
        total: 1,
        last_page: 1,
        data: [{ status: 'success', error: null }],
      },
    });
});
