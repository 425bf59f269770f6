import { afterEach, expect, it } from 'vitest';
import type { Simulator, SimulatorOptions } from '../simulator/start.ts';
import { call, order, quietSimulator } from './call.ts';

let simulator: Simulator;
afterEach(() => simulator.close());

/** Time stands still but for `advance`, so that the pace of the test is the only one. */
async function start(options: SimulatorOptions): Promise<void> {
  simulator = await quietSimulator({ clock: { running: false }, ...options });
}

async function burst(count: number): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const reply = await call(simulator, 'getTariffs.php', {}, null).catch(() => 'dropped');
    answers.push(
      typeof reply === 'object' && typeof reply.body === 'object' && reply.body && 'end' in reply.body
        ? 'ok'
        : reply,
    );
  }
  return answers;
}

const INTERVAL = { response: 'INTERVAL_CONCURRENT_REQUESTS_ERROR' };

it('lets a burst of five through, then one a second', async () => {
  await start({ rateLimit: 'normal' });
  expect((await burst(7)).map((answer) => answer === 'ok')).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  simulator.clock.advance(1000);
  expect((await burst(2)).map((answer) => answer === 'ok')).toEqual([true, false]);
});

it('never trips a client with a second between its starts, though the network shakes', async () => {
  await start({ rateLimit: 'strict' });
  const delays = [0, 900, 100, 950, 0, 400, 990, 10, 500, 0];
  let last = 0;
  for (const [index, delay] of delays.entries()) {
    const at = index * 1000 + delay;
    simulator.clock.advance(Math.max(0, at - last));
    last = Math.max(last, at);
    expect(await burst(1)).toEqual(['ok']);
  }
});

it.each([
  ['interval', 200, INTERVAL],
  ['tryAgain', 429, { response: 'TRY_AGAIN_LATER' }],
] as const)('answers %s', async (rateAnswer, status, body) => {
  await start({ rateLimit: 'strict', rateAnswer });
  expect((await burst(3)).at(-1)).toMatchObject({ status, body });
});

it('answers one that goes on regardless with 429', async () => {
  await start({ rateLimit: 'normal' });
  const answers = await burst(9);
  expect(answers.slice(5, 7)).toMatchObject([
    { status: 200, body: INTERVAL },
    { status: 200, body: INTERVAL },
  ]);
  expect(answers[8]).toMatchObject({ status: 429, body: { response: 'TRY_AGAIN_LATER' } });
});

it('drops the connection of a client that hammers', async () => {
  await start({ rateLimit: 'strict' });
  expect((await burst(7)).at(-1)).toBe('dropped');
});

it('takes setOperationOk for a tzid not more than once in five seconds', async () => {
  await start({ rateLimit: 'normal' });
  const tzid = await order(simulator);
  const other = await order(simulator, { service: 'google' });
  const close = async (id: number) => (await call(simulator, 'setOperationOk.php', { tzid: id })).body;
  expect(await close(tzid)).toEqual({ response: 'NO_COMPLETE_TZID' });
  expect(await close(tzid)).toEqual(INTERVAL);
  expect(await close(other)).toEqual({ response: 'NO_COMPLETE_TZID' });
  simulator.clock.advance(5000);
  expect(await close(tzid)).toEqual({ response: 'NO_COMPLETE_TZID' });
});
