import OnlineSimDriver from 'onlinesim-js-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator, SimulatorOptions } from '../simulator/start.ts';
import { quietSimulator } from './call.ts';

/*
 * The service's own client, onlinesim-js-api 1.1.2 as published, against the simulator. The rate limit is off:
 * this client waits 10 milliseconds between its polls, which the service itself would refuse; see the last test.
 */
let simulator: Simulator;
let driver: OnlineSimDriver;

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await quietSimulator(options);
  driver = new OnlineSimDriver(simulator.testKey, 'en').setBase(`${simulator.httpUrl}/api/`);
}

beforeEach(() => start());
afterEach(() => simulator.close());

describe('account', () => {
  it('reads balance, profile and payments', async () => {
    expect(await driver.user().balance()).toEqual({ balance: '41.730', zbalance: 0, income: '3.100' });
    expect(await driver.user().profile()).toMatchObject({ id: 700214, username: 'dana' });
    expect(await driver.user().getPaymentHistory()).toMatchObject({ currency: { USD: 1 } });
  });

  it('is refused with a wrong key; the status 456 is an error of its transport', async () => {
    await expect(driver.setToken('wrong').user().balance()).rejects.toMatchObject({
      response: { status: 456 },
    });
    simulator.control.set({ wrongKey: '200' });
    await expect(driver.setToken('wrong').user().balance()).rejects.toThrow('ERROR_WRONG_KEY');
  });

  it('signs in by an OAuth token instead of the key', async () => {
    const token = simulator.control.issueToken(['sms-scope']);
    expect(await driver.setToken(null).setOauth(token).user().balance()).toMatchObject({ balance: '41.730' });
  });
});

describe('numbers', () => {
  it('reads the catalogue', async () => {
    expect(await driver.numbers().tariffsOne(44)).toMatchObject({ code: 44, name: 'great_britain' });
    expect(await driver.numbers().tariffs()).toMatchObject({ 44: { code: 44 }, 7: { services: [] } });
    simulator.control.setPrice(44, 'telegram', 1.1);
    expect(await driver.numbers().price('telegram', 44)).toBe('1.10');
  });

  it('orders, waits for the code and closes', async () => {
    const { tzid, number } = await driver.numbers().getWithNumber('telegram', 44, [74, 75]);
    expect(number).toMatch(/^\+447[^45]\d{8}$/);
    expect(await driver.numbers().state()).toMatchObject([
      { tzid, response: 'TZ_NUM_WAIT', service: 'telegram' },
    ]);
    simulator.clock.schedule(20, () => simulator.control.deliverSms(tzid, 'Telegram code: 58213'));
    expect(await driver.numbers().wait_code(tzid, 40)).toBe('58213');
    await expect(driver.numbers().state()).rejects.toThrow('ERROR_NO_OPERATIONS');
  });

  it('waits for one code, then for the next', async () => {
    const tzid = await driver.numbers().get('telegram', 44);
    simulator.control.deliverSms(tzid, 'Telegram code: 11111');
    expect(await driver.numbers().wait_code(tzid, 10, null, true)).toBe('11111');
    expect(await driver.numbers().stateOne(tzid)).toMatchObject({ response: 'TZ_NUM_WAIT' });
    simulator.control.deliverSms(tzid, 'Telegram code: 22222');
    expect(await driver.numbers().wait_code(tzid, 10, null, true, true)).toBe('Telegram code: 22222');
    expect(await driver.numbers().stateOne(tzid, 1, true, false)).toMatchObject({
      msg: [{ service: 'telegram', msg: '22222' }, { msg: '11111' }],
    });
  });

  it('is refused within the guard interval, then closes and reports', async () => {
    const [first, second] = [
      await driver.numbers().get('telegram', 44),
      await driver.numbers().get('google', 44),
    ];
    await expect(driver.numbers().close(first)).rejects.toThrow('NO_COMPLETE_TZID');
    simulator.clock.advance(120_000);
    expect(await driver.numbers().close(first)).toBe(true);
    expect(await driver.numbers().ban(second)).toBe(true);
    expect(simulator.control.money()).toMatchObject({ held: 0, spent: 0 });
  });

  it('finds nothing in its own default country, Russia', async () => {
    await expect(driver.numbers().get('telegram')).rejects.toThrow('NO_NUMBER');
  });

  it('finds repeat activations switched off', async () => {
    await expect(driver.numbers().repeat('telegram', 447_400_123_456)).rejects.toThrow('REQUEST_NOT_FOUND');
    await expect(driver.numbers().service()).rejects.toThrow('REQUEST_NOT_FOUND');
    await expect(driver.numbers().serviceNumber('telegram')).rejects.toThrow('REQUEST_NOT_FOUND');
  });
});

describe('rent', () => {
  it('reads tariffs', async () => {
    expect(await driver.rent().tariffsOne(44)).toMatchObject({ code: 44 });
    expect(await driver.rent().tariffs()).toHaveProperty('44');
  });

  it('orders, reads and prolongs', async () => {
    const { tzid } = await driver.rent().get(44, 1);
    expect(await driver.rent().stateOne(tzid)).toMatchObject({ tzid, status: 0, messages: [], extension: 0 });
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    expect(await driver.rent().state()).toMatchObject([{ tzid, status: 1, messages: [{ code: '4410' }] }]);
    expect(await driver.rent().extend(tzid, 7)).toMatchObject({ days: 8 });
    expect(await driver.rent().portReload(tzid)).toBe(true);
  });

  it('closes, and takes the documented answer `true` for an error: a fault of this client', async () => {
    const { tzid } = await driver.rent().get(44, 1);
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    await expect(driver.rent().close(tzid)).rejects.toThrow('true');
    expect(await driver.rent().state()).toEqual([]);
  });
});

describe('free numbers', () => {
  it('reads countries, numbers, messages and all at once', async () => {
    const countries = await driver.free().countries();
    expect(countries).toContainEqual({
      country: 44,
      country_text: 'United Kingdom',
      country_original: 'great_britain',
    });
    const [first] = await driver.free().numbers(44);
    expect(await driver.free().messages(Number(first?.number))).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/ received from onlinesim/i) }),
    );
    expect(await driver.free().freeList()).toMatchObject({ countries: expect.any(Array), ignore: '' });
  });
});

describe('proxies', () => {
  it('is told that they are withdrawn', async () => {
    await expect(driver.proxy().state()).rejects.toThrow('API_DISABLED');
  });

  it('uses them where they are on', async () => {
    simulator.control.set({ proxiesEnabled: true });
    const { tzid } = await driver.proxy().get();
    expect(await driver.proxy().changeType(tzid)).toBe('socks');
    expect(await driver.proxy().setComment(tzid, 'mine')).toBe(true);
    expect(await driver.proxy().stateOne(tzid)).toMatchObject({ comment: 'mine', connect_type: 'socks' });
  });
});

it('trips the rate limit with its default wait of ten milliseconds: another fault of this client', async () => {
  await simulator.close();
  await start({ rateLimit: 'normal' });
  const tzid = await driver.numbers().get('telegram', 44);
  await expect(driver.numbers().wait_code(tzid)).rejects.toThrow('INTERVAL_CONCURRENT_REQUESTS_ERROR');
});
