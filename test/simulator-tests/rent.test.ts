import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { ask, quietSimulator } from './call.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await quietSimulator({ clock: { running: false, startAt: Date.UTC(2026, 4, 4, 7, 0, 0) } });
});
afterEach(() => simulator.close());

const DAY_MS = 86_400_000;
const ORDER = { country: 44, days: 1, extension: 0, pagination: 'false' };

async function rent(params: Record<string, string | number> = {}): Promise<number> {
  await ask(simulator, 'rent/getRentNum.php', { ...ORDER, ...params });
  return simulator.control.rents().at(-1)?.tzid ?? 0;
}

async function dayPrice(): Promise<number> {
  return simulator.control.rents()[0] ? (simulator.control.rents()[0]?.price ?? 0) / 1000 : 0;
}

describe('tariffsRent (reference 8.1)', () => {
  it('describes one country', async () => {
    expect(await ask(simulator, 'rent/tariffsRent.php', { country: 44 })).toEqual({
      code: 44,
      enabled: true,
      name: 'great_britain',
      new: false,
      position: 4,
      count: {
        '1': expect.any(Number),
        '3': expect.any(Number),
        '7': expect.any(Number),
        '15': expect.any(Number),
        '30': expect.any(Number),
      },
      days: {
        '1': expect.any(Number),
        '3': expect.any(Number),
        '7': expect.any(Number),
        '15': expect.any(Number),
        '30': expect.any(Number),
      },
      extend: 1,
      confirm: true,
    });
  });

  it('keys all by code, and has none for some', async () => {
    const all = await ask(simulator, 'rent/tariffsRent.php');
    expect(all).toHaveProperty('44.code', 44);
    expect(all).not.toHaveProperty('7');
    expect(all).not.toHaveProperty('response');
    expect(await ask(simulator, 'rent/tariffsRent.php', { country: 7 })).toEqual([]);
  });
});

describe('getRentNum (reference 8.2)', () => {
  it('describes what was ordered', async () => {
    const answer = await ask(simulator, 'rent/getRentNum.php', ORDER);
    const price = await dayPrice();
    simulator.clock.advance(1000);
    expect(answer).toEqual({
      response: 1,
      item: {
        tzid: 5120883,
        status: 0,
        country: 44,
        number: expect.stringMatching(/^7\d{9}$/),
        sum: price,
        rent: 1,
        days: 1,
        hours: 0,
        time: 20,
        extension: 0,
        extend: expect.objectContaining({ '1': price, '7': expect.any(Number) }),
        day_extend: price.toFixed(3),
        m_ext: false,
        checked: false,
        checked_time: '2026-05-04 10:20:00',
        reload: null,
        freeze: false,
        messages: [],
      },
    });
    expect(simulator.control.money()).toMatchObject({ held: price, spent: 0 });
  });

  it.each([
    [{ extension: 'false' }, 0],
    [{ extension: 1 }, 1],
    [{ extension: '' }, 1],
  ])('auto-renewal with %j', async (params, extension) => {
    expect(await ask(simulator, 'rent/getRentNum.php', { ...ORDER, ...params })).toMatchObject({
      item: { extension },
    });
  });

  it('pages messages unless told not to', async () => {
    expect(await ask(simulator, 'rent/getRentNum.php', { country: 44, days: 1 })).toMatchObject({
      item: {
        messages: { current_page: 1, data: [], from: null, last_page: 1, per_page: 20, to: null, total: 0 },
      },
    });
  });

  it('refuses when money is missing', async () => {
    simulator.control.setBalance(0.01);
    expect(await ask(simulator, 'rent/getRentNum.php', ORDER)).toEqual({ response: 'WARNING_LOW_BALANCE' });
  });

  it.each([
    [77, /^7\d{9}$/],
    [1000, /^\d{10}$/],
  ])('writes the short number of %i', async (country, pattern) => {
    const answer = await ask(simulator, 'rent/getRentNum.php', { ...ORDER, country });
    expect(answer).toMatchObject({ item: { number: expect.stringMatching(pattern) } });
  });
});

describe('getRentState (reference 8.3)', () => {
  it('lists none', async () => {
    expect(await ask(simulator, 'rent/getRentState.php')).toEqual({ response: 1, list: [] });
    await rent();
    expect(await ask(simulator, 'rent/getRentState.php', { tzid: 1 })).toEqual({ response: 1, list: [] });
  });

  it('writes the sum as a string, minutes left, and the newest message first', async () => {
    const tzid = await rent();
    const price = await dayPrice();
    simulator.clock.advance(9 * 60_000 + 40_000);
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    simulator.clock.advance(140 * 60_000);
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 5520' });
    expect(await ask(simulator, 'rent/getRentState.php', { pagination: 'false' })).toMatchObject({
      response: 1,
      list: [
        {
          tzid,
          status: 1,
          sum: price.toFixed(3),
          time: 1290,
          hours: 21,
          checked: true,
          checked_time: '2026-05-04 10:09:40',
          messages: [
            { service: 'Acme', text: 'Acme code 5520', code: '5520' },
            {
              id: 77120,
              service: 'Acme',
              text: 'Acme code 4410',
              code: '4410',
              created_at: '2026-05-04 10:09:40',
            },
          ],
        },
      ],
    });
  });

  it('pages twenty messages', async () => {
    const tzid = await rent();
    for (let index = 0; index < 25; index += 1) {
      simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: `Acme code ${1000 + index}` });
    }
    expect(await ask(simulator, 'rent/getRentState.php', { page: 2 })).toMatchObject({
      list: [{ messages: { current_page: 2, from: 21, to: 25, last_page: 2, per_page: 20, total: 25 } }],
    });
  });
});

describe('life of a rent (reference 8.6)', () => {
  it('is charged by the first real SMS, not by a notice', async () => {
    const tzid = await rent();
    const price = await dayPrice();
    simulator.control.deliverRentSms(tzid, { sender: 'notify', text: 'The number is ready' });
    expect(await ask(simulator, 'rent/getRentState.php', { pagination: 'false' })).toMatchObject({
      list: [{ status: 0, messages: [{ service: 'notify', code: 0 }] }],
    });
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    expect(simulator.control.money()).toEqual({
      total: Number((41.73 - price).toFixed(3)),
      held: 0,
      spent: price,
    });
  });

  it('closes by itself after twenty minutes without an SMS, refunded', async () => {
    await rent();
    simulator.clock.advance(20 * 60_000 - 1);
    expect(await ask(simulator, 'rent/getRentState.php')).toMatchObject({ list: [{ time: 0 }] });
    simulator.clock.advance(1);
    expect(await ask(simulator, 'rent/getRentState.php')).toEqual({ response: 1, list: [] });
    expect(simulator.control.money()).toEqual({ total: 41.73, held: 0, spent: 0 });
  });

  it('vanishes at its end', async () => {
    const tzid = await rent();
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    simulator.clock.advance(DAY_MS);
    expect(await ask(simulator, 'rent/getRentState.php')).toEqual({ response: 1, list: [] });
  });

  it('renews itself for thirty days where that was ordered and is paid for', async () => {
    const tzid = await rent({ extension: 1 });
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    const before = simulator.control.money().spent;
    simulator.clock.advance(DAY_MS);
    expect(simulator.control.money().spent).toBeGreaterThan(before);
    expect(await ask(simulator, 'rent/getRentState.php')).toMatchObject({
      list: [{ tzid, days: 31, time: 43_200 }],
    });
  });

  it('lets an SMS come by itself', async () => {
    simulator.control.set({ autoSms: true });
    await rent();
    simulator.clock.advance(3000);
    expect(await ask(simulator, 'rent/getRentState.php')).toMatchObject({ list: [{ status: 1 }] });
  });
});

describe('extendRentState (reference 8.4)', () => {
  it('prolongs by a length on offer and charges it', async () => {
    const tzid = await rent();
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    const before = simulator.control.money().spent;
    const answer = await ask(simulator, 'rent/extendRentState.php', { tzid, days: 7 });
    expect(answer).toMatchObject({ response: 1, item: { days: 8, time: 8 * 1440, sum: expect.any(Number) } });
    expect(simulator.control.money().spent).toBeGreaterThan(before);
    simulator.clock.advance(7.5 * DAY_MS);
    expect(await ask(simulator, 'rent/getRentState.php')).toMatchObject({ list: [{ tzid }] });
  });

  it.each([
    ['a length not on offer', 2, 100, 'UNDEFINED_DAYS'],
    ['no money', 7, 0, 'WARNING_LOW_BALANCE'],
  ])('refuses %s', async (_, days, dollars, code) => {
    const tzid = await rent();
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    simulator.control.setBalance(dollars);
    expect(await ask(simulator, 'rent/extendRentState.php', { tzid, days })).toEqual({ response: code });
  });
});

describe('closeRentNum (reference 8.5)', () => {
  it('is guarded while unconfirmed, then refunds', async () => {
    const tzid = await rent();
    expect(await ask(simulator, 'rent/closeRentNum.php', { tzid })).toEqual({ response: 'NO_COMPLETE_TZID' });
    simulator.clock.advance(120_000);
    expect(await ask(simulator, 'rent/closeRentNum.php', { tzid })).toEqual({ response: true });
    expect(simulator.control.money()).toEqual({ total: 41.73, held: 0, spent: 0 });
    expect(await ask(simulator, 'rent/closeRentNum.php', { tzid })).toEqual({
      response: 'ERROR_NO_OPERATIONS',
    });
  });

  it('refunds nothing once confirmed', async () => {
    const tzid = await rent();
    simulator.control.deliverRentSms(tzid, { sender: 'Acme', text: 'Acme code 4410' });
    const before = simulator.control.money();
    expect(await ask(simulator, 'rent/closeRentNum.php', { tzid })).toEqual({ response: true });
    expect(simulator.control.money()).toEqual(before);
  });

  it('portReload and portUnFreeze do nothing', async () => {
    const tzid = await rent();
    expect(await ask(simulator, 'rent/portReload.php', { tzid })).toEqual({ response: 1 });
    expect(await ask(simulator, 'rent/portUnFreeze.php', { tzid })).toEqual({ response: 1 });
  });
});
