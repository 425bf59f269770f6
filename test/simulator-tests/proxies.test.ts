import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator({ proxiesEnabled: true, clock: { running: false } });
});
afterAll(() => simulator.close());

it('lists tariffs, and nothing bought yet', async () => {
  expect(await ask(simulator, 'proxy/tariffs.php')).toMatchObject({
    days: { config: { private: { enabled: true, days: { '1': 1.2 } } }, connect: ['https', 'socks'] },
    traffic: { price: { '1': 2 } },
  });
  expect(await ask(simulator, 'proxy/getState.php')).toEqual({ response: 1, list: [] });
});

it('buys, changes and closes one', async () => {
  const bought = await ask(simulator, 'proxy/getProxy.php', {
    class: 'days',
    type: 'private',
    connect: 'https',
    count: 1,
  });
  expect(bought).toMatchObject({
    response: 1,
    item: {
      tzid: 20144,
      connect_type: 'https',
      operator: 'mts',
      country: 7,
      rent: 'days',
      time: 1440,
      comment: null,
    },
  });
  const tzid = 20144;
  expect(await ask(simulator, 'proxy/changeIp.php', { tzid })).toEqual({ response: 1 });
  expect(await ask(simulator, 'proxy/changeType.php', { tzid })).toEqual({
    response: 1,
    connect_type: 'socks',
  });
  expect(await ask(simulator, 'proxy/setComment.php', { tzid, comment: 'mine' })).toEqual({ response: 1 });
  expect(await ask(simulator, 'proxy/getState.php', { tzid, orderby: 'ASC' })).toMatchObject({
    response: 1,
    list: [{ tzid, connect_type: 'socks', comment: 'mine' }],
  });
  expect(await ask(simulator, 'proxy/close.php', { tzid })).toEqual({ response: 1 });
  expect(await ask(simulator, 'proxy/getState.php')).toEqual({ response: 1, list: [] });
  expect(simulator.control.money().spent).toBe(1.2);
});

it.each([
  [{ class: 'weeks' }, 'ERROR_PARAMS'],
  [{ count: 9999 }, 'WARNING_LOW_BALANCE'],
])('refuses %j', async (params, code) => {
  expect(await ask(simulator, 'proxy/getProxy.php', params)).toEqual({ response: code });
});
