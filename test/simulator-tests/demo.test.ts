import { type IncomingHttpHeaders, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, order, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await quietSimulator({ clock: { running: false } });
});
afterEach(() => simulator.close());

interface Visited {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request with a Host header of its own, which `fetch` does not allow. */
function visit(host: string, path: string, body?: URLSearchParams | object, cookie = ''): Promise<Visited> {
  const form = body instanceof URLSearchParams;
  const headers = {
    host,
    cookie,
    'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: simulator.httpPort, path, headers, method: body ? 'POST' : 'GET' },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body ? (form ? body.toString() : JSON.stringify(body)) : undefined);
  });
}

async function lend(service = '7'): Promise<{ tzid: number; number: string }> {
  const tzid = await order(simulator, { service });
  const number = simulator.control.activations().at(-1)?.number ?? '';
  return { tzid, number };
}

async function receivedCode(tzid: number): Promise<string> {
  const state = await ask(simulator, 'getState.php', { tzid, message_to_code: 1 });
  return Array.isArray(state) ? String(state[0].msg) : '';
}

describe.each([
  ['shop.example', 6, 'Corner Shop: your confirmation code is '],
  ['forum.example', 5, ' ist dein Bestätigungscode für Garden Forum.'],
])('%s, one page', (host, length, words) => {
  const sendCode = async (phone: string) => JSON.parse((await visit(host, '/send-code', { phone })).body);
  const checkCode = async (id: string, code: string) =>
    JSON.parse((await visit(host, '/check-code', { visit: id, code })).body);

  it('sends its SMS to a lent number and takes the code of that SMS alone', async () => {
    const { tzid, number } = await lend();
    const { visit: id, phone } = await sendCode(number);
    expect(phone).toBe(number);
    simulator.clock.advance(1499);
    expect(await receivedCode(tzid)).toBe('undefined');
    simulator.clock.advance(1);
    const code = await receivedCode(tzid);
    expect(code).toHaveLength(length);
    expect(simulator.control.activations()[0]?.messages[0]?.text).toContain(words);
    expect(await checkCode(id, '0'.repeat(length))).toEqual({ problem: 'This code is wrong.' });
    expect(await checkCode(id, code)).toEqual({ welcome: `Welcome! ${number} is confirmed.` });
    expect(simulator.control.money().held).toBe(0);
  });

  it.each([
    ['never lent', async () => '+447400123456', 'This number is not lent to anyone at the moment.'],
    [
      'lent for another service',
      async () => (await lend('telegram')).number,
      'This number was lent for another service.',
    ],
    ['no number', async () => 'abc', 'Please enter the number with its country code, for example +44.'],
    [
      'given back',
      async () => {
        const { number } = await lend();
        simulator.clock.advance(900_000);
        return number;
      },
      'This number is not lent to anyone at the moment.',
    ],
    [
      'refused by the site',
      async () => {
        const { number } = await lend();
        simulator.control.refuseNumber(number, 'Already used.');
        return number;
      },
      'Already used.',
    ],
  ])('refuses a number %s', async (_, make, problem) => {
    expect(await sendCode(await make())).toEqual({ problem });
  });

  it('takes a rented number, written with spaces', async () => {
    await ask(simulator, 'rent/getRentNum.php', { country: 44, days: 1 });
    const rent = simulator.control.rents()[0];
    await sendCode(`${rent?.number.slice(0, 3)} ${rent?.number.slice(3)}`);
    simulator.clock.advance(1500);
    expect(rent?.messages[0]?.code).toHaveLength(length);
    expect(rent?.confirmedAt).not.toBeNull();
  });

  it('shows a page', async () => {
    const { body } = await visit(host, '/');
    expect(body).toContain('id="phone"');
    expect(body).toContain('id="welcome"');
    expect((await visit(host, '/nothing')).status).toBe(404);
  });
});

describe('club.example, a page for each step', () => {
  const host = 'club.example';
  const join = (country: string, national: string) =>
    visit(host, '/join', new URLSearchParams({ country, national }));

  it('leads from page to page', async () => {
    const { tzid, number } = await lend();
    const joined = await join('GB', number.slice(3));
    expect(joined).toMatchObject({ status: 303, headers: { location: '/verify' } });
    const cookie = joined.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await visit(host, '/verify', undefined, cookie)).body).toContain('id="digit-6"');
    expect((await visit(host, '/welcome', undefined, cookie)).headers.location).toBe('/');
    simulator.clock.advance(1500);
    const code = await receivedCode(tzid);
    expect(simulator.control.activations()[0]?.messages[0]?.text).toMatch(/\n\n@club\.example #\d{6}$/);
    const digits = (text: string) =>
      new URLSearchParams([...text].map((digit, index) => [`d${index + 1}`, digit]));
    expect((await visit(host, '/verify', digits('000000'), cookie)).body).toContain('This code is wrong.');
    expect((await visit(host, '/verify', digits(code), cookie)).headers.location).toBe('/welcome');
    expect((await visit(host, '/welcome', undefined, cookie)).body).toContain(
      `Welcome! ${number} is confirmed.`,
    );
  });

  it('says why a number is refused, and keeps what was typed', async () => {
    const { body } = await join('DE', '15123456789');
    expect(body).toContain('This number is not lent to anyone at the moment.');
    expect(body).toContain('value="DE" selected');
    expect(body).toContain('value="15123456789"');
  });

  it('has a code only behind a phone', async () => {
    expect((await visit(host, '/verify')).headers.location).toBe('/');
  });
});

it('has a strict policy on one of them', async () => {
  const { headers } = await visit('forum.example', '/');
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect((await visit('forum.example', '/')).body).not.toMatch(/ style=|<style|onclick/);
});

it('answers nobody else', async () => {
  expect((await visit('elsewhere.example', '/')).status).toBe(421);
});
