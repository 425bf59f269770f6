import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, order, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

async function command(call: string, args: object = {}, url = simulator.httpUrl) {
  const response = await fetch(`${url}/simulator/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ call, args }),
  });
  return { status: response.status, body: await response.json() };
}

describe('POST /simulator/control', () => {
  it('does what the control object does', async () => {
    const tzid = await order(simulator);
    expect(await command('deliverSms', { tzid, text: 'code 4410' })).toEqual({
      status: 200,
      body: { result: { text: 'code 4410', code: '4410' } },
    });
    expect(await ask(simulator, 'getState.php', { tzid })).toMatchObject([{ msg: 'code 4410' }]);
    await command('advance', { ms: 900_000 });
    expect(await ask(simulator, 'getState.php')).toEqual({ response: 'ERROR_NO_OPERATIONS' });
    await command('fault', { match: 'getBalance', kind: 'status', status: 503 });
    expect(await ask(simulator, 'getBalance.php')).toBe('');
    expect((await command('money')).body.result).toMatchObject({ held: 0 });
    expect((await command('requests')).body.result.at(-1)).toMatchObject({ name: 'getBalance', status: 503 });
  });

  it.each([
    ['nonsense', {}],
    ['toString', {}],
    ['deliverSms', {}],
    ['deliverSms', { tzid: 1 }],
    ['set', { rateLimits: 'off' }],
    ['set', { guardSeconds: '5' }],
    ['fault', { match: 'getNum', kind: 'delay' }],
  ])('refuses %s with %j', async (call, args) => {
    const { status, body } = await command(call, args);
    expect(status).toBe(400);
    expect(body.error).toEqual(expect.any(String));
  });

  it('wants JSON, which keeps web pages out', async () => {
    const response = await fetch(`${simulator.httpUrl}/simulator/control`, {
      method: 'POST',
      body: '{"call":"money"}',
    });
    expect(response.status).toBe(400);
  });
});

it('npm run simulator says where it listens and which key opens it, and lets SMS come by themselves', async () => {
  const main = fileURLToPath(new URL('../simulator/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0', '--sms-delay', '50'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec((await lines.next()).value ?? '')?.[1] ?? '';
  const key = /^test key (\w+)$/.exec((await lines.next()).value ?? '')?.[1] ?? '';
  const get = async (path: string) => (await fetch(`${url}/api/${path}&apikey=${key}`)).json();
  expect(await get('getNum.php?service=telegram&country=44')).toMatchObject({ response: 1 });
  await expect
    .poll(() => get('getState.php?lang=en'), { interval: 1000, timeout: 5000 })
    .toMatchObject([{ response: 'TZ_NUM_ANSWER' }]);
  child.kill();
  await once(child, 'exit');
}, 20_000);
