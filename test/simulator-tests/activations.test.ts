import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, order, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await quietSimulator({ clock: { running: false } });
  simulator.control.setPrice(44, 'telegram', 1.1);
});
afterEach(() => simulator.close());

const NOTHING_OPEN = { response: 'ERROR_NO_OPERATIONS' };
const TEXT = '58213 is your confirmation code';

async function states(params: Record<string, string | number> = {}): Promise<Record<string, unknown>[]> {
  const body = await ask(simulator, 'getState.php', { lang: 'en', ...params });
  return Array.isArray(body) ? body : [];
}

async function state(tzid: number, params: Record<string, string | number> = {}) {
  return (await states({ tzid, ...params }))[0] ?? null;
}

describe('getNum (reference 7.1)', () => {
  it('answers the tzid alone', async () => {
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 44 })).toEqual({
      response: 1,
      tzid: 91204417,
    });
  });

  it('answers the number at once when asked', async () => {
    const answer = await ask(simulator, 'getNum.php', {
      service: 'telegram',
      country: 44,
      number: 1,
      lang: 'en',
    });
    expect(answer).toEqual({
      response: 1,
      tzid: 91204417,
      number: expect.stringMatching(/^\+447\d{9}$/),
      country: 44,
      time: 900,
      service: 'telegram',
      title: 'Telegram',
      response_text: 'Waiting for SMS',
      guard_interval_remaining_seconds: 120,
    });
  });

  it('takes one from the stock, which comes back at the end', async () => {
    simulator.control.setStock(44, 'telegram', 1);
    await order(simulator);
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 44 })).toEqual({
      response: 'NO_NUMBER',
    });
    simulator.clock.advance(900_000);
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', country: 44 })).toMatchObject({
      response: 1,
    });
  });

  it('orders in the default country, which sources do not agree on', async () => {
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', number: 1 })).toMatchObject({
      country: 1,
    });
    simulator.control.set({ defaultCountry: 7 });
    expect(await ask(simulator, 'getNum.php', { service: 'telegram', number: 1 })).toEqual({
      response: 'NO_NUMBER',
    });
  });

  it.each([
    [77, /^\+77\d{9}$/],
    [1000, /^\+1\d{10}$/],
  ])('lends in %i a number of the real calling code', async (country, pattern) => {
    const answer = await ask(simulator, 'getNum.php', { service: 'telegram', country, number: 1 });
    expect(answer).toMatchObject({ country, number: expect.stringMatching(pattern) });
  });
});

describe('getState (reference 7.2)', () => {
  it('has nothing open', async () => {
    expect(await ask(simulator, 'getState.php')).toEqual(NOTHING_OPEN);
  });

  it('describes what waits', async () => {
    const tzid = await order(simulator);
    simulator.clock.advance(88_000);
    expect(await states()).toEqual([
      {
        country: 44,
        sum: 1.1,
        service: 'telegram',
        title: 'Telegram',
        number: expect.stringMatching(/^\+447\d{9}$/),
        response: 'TZ_NUM_WAIT',
        response_text: 'Waiting for SMS',
        tzid,
        time: 812,
        form: 'index',
        extend: 0,
        guard_interval_remaining_seconds: 32,
      },
    ]);
  });

  it.each([
    [{ msg_list: 1, message_to_code: 0 }, [{ service: 'telegram', msg: TEXT }]],
    [{ msg_list: 1, message_to_code: 1 }, [{ service: 'telegram', msg: '58213' }]],
    [{ msg_list: 'true', message_to_code: 'True' }, [{ service: 'telegram', msg: '58213' }]],
    [{ msg_list: 0, message_to_code: 0 }, TEXT],
    [{ msg_list: 0, message_to_code: 1 }, '58213'],
    [{}, TEXT],
    [
      { msg_list: 1, message_to_code: 2 },
      [{ service: 'telegram', text: TEXT, code: '58213', created_at: '1970-01-01 03:16:40' }],
    ],
  ])('shows a message as %j asks', async (params, msg) => {
    await simulator.close();
    simulator = await quietSimulator({ clock: { running: false, startAt: 1_000_000 } });
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, TEXT);
    const shown = await state(tzid, params);
    expect(shown).toMatchObject({ response: 'TZ_NUM_ANSWER', msg });
    expect(shown).not.toHaveProperty('guard_interval_remaining_seconds');
  });

  it('puts the newest message first', async () => {
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, 'first 1111');
    simulator.control.deliverSms(tzid, 'second 2222');
    expect(await state(tzid, { msg_list: 1, message_to_code: 1, orderby: 'desc' })).toMatchObject({
      msg: [{ msg: '2222' }, { msg: '1111' }],
    });
    expect(await state(tzid, { msg_list: 0, message_to_code: 1 })).toMatchObject({ msg: '2222' });
  });

  it('does not repeat what was handed out with clean=1', async () => {
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, TEXT);
    expect(await state(tzid, { clean: 0 })).toMatchObject({ msg: TEXT });
    expect(await state(tzid, { clean: 1 })).toMatchObject({ msg: TEXT });
    expect(await state(tzid, { clean: 1 })).not.toHaveProperty('msg');
    expect(await state(tzid, { clean: 1, msg_list: 1 })).toHaveProperty('msg');
    simulator.control.deliverSms(tzid, 'again 4444');
    expect(await state(tzid, { clean: 1 })).toMatchObject({ msg: 'again 4444' });
  });

  it.each([
    ['asc', [0, 1, 2]],
    ['desc', [2, 1, 0]],
    ['ASC', [0, 1, 2]],
    ['DESC', [2, 1, 0]],
  ])('orders %s', async (orderby, expected) => {
    const ids = [await order(simulator), await order(simulator), await order(simulator)];
    expect((await states({ orderby })).map(({ tzid }) => tzid)).toEqual(expected.map((index) => ids[index]));
  });

  it.each([
    [{ type: 'index' }, true],
    [{ type: 'repeat' }, false],
    [{ repeat: 'false' }, true],
    [{ repeat: 'true' }, false],
    [{ form: '1,3' }, true],
    [{ form: 1 }, true],
    [{ form: 2 }, false],
    [{ form: 3 }, false],
  ])('%j lists ordinary operations: %s', async (params, listed) => {
    await order(simulator);
    expect((await states(params)).length > 0).toBe(listed);
  });

  it('knows the stages before the number waits', async () => {
    simulator.control.set({ poolMs: 2000, prepareMs: 2000, listedAfterMs: 1000 });
    const answer = await ask(simulator, 'getNum.php', { service: 'telegram', country: 44, number: 1 });
    expect(answer).not.toHaveProperty('number');
    const seen: unknown[] = [];
    for (let second = 0; second < 5; second += 1) {
      const [first] = await states();
      seen.push(first ? [first.response, 'number' in first] : null);
      simulator.clock.advance(1000);
    }
    expect(seen).toEqual([
      null,
      ['TZ_INPOOL', false],
      ['TZ_NUM_PREPARE', true],
      ['TZ_NUM_PREPARE', true],
      ['TZ_NUM_WAIT', true],
    ]);
  });

  it('can show TZ_NUM_ANSWER a moment before its text', async () => {
    simulator.control.set({ textLagMs: 1000 });
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, TEXT);
    expect(await state(tzid)).toMatchObject({ response: 'TZ_NUM_ANSWER' });
    expect(await state(tzid)).not.toHaveProperty('msg');
    simulator.clock.advance(1000);
    expect(await state(tzid)).toMatchObject({ msg: TEXT });
  });
});

describe('setOperationRevise (reference 7.3)', () => {
  it('waits again and takes the next SMS at no further cost', async () => {
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, TEXT);
    expect(await ask(simulator, 'setOperationRevise.php', { tzid })).toEqual({
      tzid: String(tzid),
      response: '1',
    });
    expect(await state(tzid)).toMatchObject({ response: 'TZ_NUM_WAIT' });
    simulator.control.deliverSms(tzid, 'second 2222');
    expect(await state(tzid)).toMatchObject({ response: 'TZ_NUM_ANSWER', msg: 'second 2222' });
    expect(simulator.control.money()).toMatchObject({ held: 0, spent: 1.1 });
  });

  it('succeeds for an unknown tzid, or refuses it as documented', async () => {
    expect(await ask(simulator, 'setOperationRevise.php', { tzid: 5 })).toEqual({ tzid: '5', response: '1' });
    simulator.control.set({ reviseUnknown: 'refuse' });
    expect(await ask(simulator, 'setOperationRevise.php', { tzid: 5 })).toEqual({
      response: 'ERROR_WRONG_TZID',
    });
  });

  it('may give another tzid to go on with', async () => {
    simulator.control.set({ reviseRenumbers: true });
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid, TEXT);
    expect(await ask(simulator, 'setOperationRevise.php', { tzid })).toEqual({
      tzid: String(tzid + 1),
      response: '1',
    });
    expect(await state(tzid)).toBeNull();
    expect(await state(tzid + 1)).toMatchObject({ response: 'TZ_NUM_WAIT' });
  });
});

describe('setOperationOk (reference 7.4)', () => {
  const close = (tzid: number, ban?: number) =>
    ask(simulator, 'setOperationOk.php', ban === undefined ? { tzid } : { tzid, ban });

  it.each([
    ['telegram', 120],
    ['instagram', 180],
    ['whatsapp', 300],
  ])('guards %s for %i seconds, for a report too', async (service, seconds) => {
    const tzid = await order(simulator, { service });
    simulator.clock.advance(seconds * 1000 - 1);
    expect(await close(tzid)).toEqual({ response: 'NO_COMPLETE_TZID' });
    expect(await close(tzid, 1)).toEqual({ response: 'NO_COMPLETE_TZID' });
    simulator.clock.advance(1);
    expect(await close(tzid)).toEqual({ response: 1, tzid });
  });

  it('cancels without an SMS: the money comes back and the number is gone for good', async () => {
    const tzid = await order(simulator);
    expect(simulator.control.money()).toMatchObject({ total: 41.73, held: 1.1 });
    simulator.clock.advance(120_000);
    await close(tzid);
    expect(simulator.control.money()).toEqual({ total: 41.73, held: 0, spent: 0 });
    expect(await ask(simulator, 'getState.php')).toEqual(NOTHING_OPEN);
    expect(await close(tzid)).toEqual({ response: 'ERROR_WRONG_TZID' });
  });

  it('finishes with an SMS, at once and paid', async () => {
    const tzid = await order(simulator);
    simulator.control.deliverSms(tzid);
    expect(await close(tzid)).toEqual({ response: 1, tzid });
    expect(simulator.control.money()).toEqual({ total: 40.63, held: 0, spent: 1.1 });
  });

  it('reports a number as unusable, unless an SMS came', async () => {
    const [silent, answered] = [await order(simulator), await order(simulator)];
    simulator.control.deliverSms(answered);
    simulator.clock.advance(120_000);
    expect(await close(silent, 1)).toEqual({ response: 1, tzid: silent });
    expect(await close(answered, 1)).toEqual({ response: '0' });
    expect(simulator.control.activations()).toMatchObject([
      { banned: true },
      { banned: false, endedAt: null },
    ]);
  });
});

describe('life of an activation (reference 7.5)', () => {
  it('ends by itself after 900 seconds: empty and refunded, or paid', async () => {
    const [silent, answered] = [await order(simulator), await order(simulator)];
    simulator.control.deliverSms(answered);
    simulator.clock.advance(899_000);
    expect((await states()).map(({ time }) => time)).toEqual([1, 1]);
    simulator.clock.advance(1000);
    expect(await ask(simulator, 'getState.php')).toEqual(NOTHING_OPEN);
    expect(await state(silent)).toBeNull();
    expect(simulator.control.money()).toEqual({ total: 40.63, held: 0, spent: 1.1 });
  });

  it('can show final states for a while', async () => {
    simulator.control.set({ finalMs: 5000 });
    const [silent, answered] = [await order(simulator), await order(simulator)];
    simulator.control.deliverSms(answered, TEXT);
    simulator.clock.advance(900_000);
    expect(await state(silent)).toMatchObject({ response: 'TZ_OVER_EMPTY', time: 0 });
    expect(await state(answered)).toMatchObject({ response: 'TZ_OVER_OK', msg: TEXT });
    simulator.clock.advance(5000);
    expect(await ask(simulator, 'getState.php')).toEqual(NOTHING_OPEN);
  });

  it('lets SMS come by themselves, and the next one after a revision', async () => {
    simulator.control.set({ autoSms: true, smsDelayMs: 3000 });
    const tzid = await order(simulator);
    simulator.clock.advance(2999);
    expect(await state(tzid)).toMatchObject({ response: 'TZ_NUM_WAIT' });
    simulator.clock.advance(1);
    expect(await state(tzid)).toMatchObject({ response: 'TZ_NUM_ANSWER' });
    await ask(simulator, 'setOperationRevise.php', { tzid });
    simulator.clock.advance(3000);
    expect(await state(tzid, { msg_list: 1 })).toMatchObject({
      response: 'TZ_NUM_ANSWER',
      msg: [{ service: 'telegram' }, { service: 'telegram' }],
    });
  });
});
