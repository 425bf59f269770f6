import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, call, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await quietSimulator();
});
afterEach(() => simulator.close());

const ORDER = { service: 'telegram', country: 44 };

it('drops the connection before anything was done', async () => {
  simulator.control.fault({ match: 'getNum', kind: 'dropBefore' });
  await expect(ask(simulator, 'getNum.php', ORDER)).rejects.toThrow();
  expect(simulator.control.activations()).toEqual([]);
});

it('drops the connection after the work was done', async () => {
  simulator.control.fault({ match: 'getNum', kind: 'dropAfter' });
  await expect(ask(simulator, 'getNum.php', ORDER)).rejects.toThrow();
  expect(simulator.control.activations()).toHaveLength(1);
  expect(simulator.control.money().held).toBeGreaterThan(0);
});

it('answers late', async () => {
  simulator.control.fault({ match: 'getBalance', kind: 'delay', ms: 10_000 });
  let answered = false;
  const late = ask(simulator, 'getBalance.php').then((body) => {
    answered = true;
    return body;
  });
  await ask(simulator, 'getBalance.php');
  expect(answered).toBe(false);
  simulator.clock.advance(10_000);
  expect(await late).toMatchObject({ response: '1' });
});

it('answers garbage under the name of JSON', async () => {
  simulator.control.fault({ match: 'getBalance', kind: 'garbage' });
  await expect(ask(simulator, 'getBalance.php')).rejects.toThrow(SyntaxError);
});

it.each([
  [{ kind: 'html' } as const, 200],
  [{ kind: 'html', status: 403 } as const, 403],
  [{ kind: 'status', status: 500 } as const, 500],
])('answers %j', async (trouble, status) => {
  simulator.control.fault({ match: '*', ...trouble });
  const reply = await call(simulator, 'getBalance.php');
  expect(reply.status).toBe(status);
  expect(reply.type).not.toContain('json');
});

it('strikes as often as it is told, and only what it is meant for', async () => {
  simulator.control.fault({ match: 'getState', kind: 'status', status: 502, times: 2 });
  const statuses: number[] = [];
  for (const path of ['getBalance.php', 'getState.php', 'getState.php', 'getState.php']) {
    statuses.push((await call(simulator, path)).status);
  }
  expect(statuses).toEqual([200, 502, 502, 200]);
});

it('is repaired behind an HTML page', async () => {
  simulator.control.maintenance(true);
  expect(await call(simulator, 'getBalance.php')).toMatchObject({
    status: 503,
    type: 'text/html; charset=utf-8',
  });
  simulator.control.maintenance(200);
  expect((await call(simulator, 'getBalance.php')).status).toBe(200);
  simulator.control.maintenance(false);
  expect(await ask(simulator, 'getBalance.php')).toMatchObject({ response: '1' });
});
