import { beforeEach, describe, expect, it } from 'vitest';
import { readPageNews } from '../../src/background/page-news.ts';
import type { OpenOrder, Sms } from '../../src/orders/order.ts';
import {
  account,
  type Binding,
  bindings,
  defaultSettings,
  orders,
  settings,
} from '../../src/storage/items.ts';
import { signedIn } from '../support/samples.ts';

/** Promise 3: a code goes only where it was asked for. */
const bound: Binding = { tabId: 1, origin: 'https://shop.example', phoneFilled: true, filledSms: null };

const order: OpenOrder = {
  status: 'open',
  id: 'order-1',
  signInId: 'me',
  service: { slug: '7', name: 'Other' },
  country: { code: 44, iso: 'GB', name: 'United Kingdom' },
  accepted: 350,
  placedAt: 0,
  origin: 'https://shop.example',
  elsewhere: false,
  tzid: '91',
  number: {
    e164: '+447400123456',
    country: 'GB',
    callingCode: '44',
    national: '7400123456',
    display: '+44 7400 123456',
  },
  sum: 350,
  expiresAt: 900_000,
  closableAt: 120_000,
  messages: [],
  seenTexts: [],
  missingSince: null,
  listed: true,
};

const sms = (
  confidence: 'bound' | 'direct' | 'near' | 'lone',
  boundTo?: { host: string; frameHost?: string },
): Sms => ({
  text: 'x 4821',
  at: 0,
  code: { code: '4821', confidence, ...(boundTo && { boundTo }) },
});

async function arrange(changes: Partial<OpenOrder>, binding: Partial<Binding> | null = {}) {
  await orders.set([{ ...order, ...changes }]);
  await bindings.set(binding ? { 'order-1': { ...bound, ...binding } } : {});
}

beforeEach(() => account.set(signedIn));

const here = { tabId: 1, origin: 'https://shop.example' };

describe('a code is written by itself', () => {
  it.each([
    ['here, sure', sms('direct'), here, '4821'],
    ['here, bound to this host', sms('bound', { host: 'shop.example' }), here, '4821'],
    ['here, bound to another host of the site', sms('bound', { host: 'id.shop.example' }), here, '4821'],
    ['not when it is only near', sms('near'), here, null],
    ['not when it is only alone', sms('lone'), here, null],
    ['not in another tab', sms('direct'), { ...here, tabId: 2 }, null],
    [
      'not under another origin of the site',
      sms('direct'),
      { ...here, origin: 'https://id.shop.example' },
      null,
    ],
    ['not under http', sms('direct'), { ...here, origin: 'http://shop.example' }, null],
    ['not when it is bound to another site', sms('bound', { host: 'other.example' }), here, null],
    [
      'not when it is meant for a frame',
      sms('bound', { host: 'shop.example', frameHost: 'pay.example' }),
      here,
      null,
    ],
  ])('%s', async (_, message, place, expected) => {
    await arrange({ messages: [message] });
    expect((await readPageNews(place)).orders[0]?.fillCode ?? null).toBe(expected);
  });

  it('once: what was written is not written again, a newer one is', async () => {
    await arrange({ messages: [sms('direct')] }, { filledSms: 'x 4821' });
    expect((await readPageNews(here)).orders[0]?.fillCode).toBeNull();
    await arrange(
      { messages: [{ ...sms('direct'), text: 'y 4822' }, sms('direct')] },
      { filledSms: 'x 4821' },
    );
    expect((await readPageNews(here)).orders[0]?.fillCode).toBe('4821');
  });

  it('not when the user has switched it off', async () => {
    await settings.set({ ...defaultSettings, fillOnArrival: false });
    await arrange({ messages: [sms('direct')] });
    expect((await readPageNews(here)).orders[0]).toMatchObject({ fillCode: null, codes: ['4821'] });
  });
});

describe('a page is told of', () => {
  it.each([
    ['its own order', {}, {}, here, 1],
    [
      'one of its site in another tab, for a click',
      {},
      {},
      { tabId: 2, origin: 'https://id.shop.example' },
      1,
    ],
    ['none of another site', {}, {}, { tabId: 1, origin: 'https://other.example' }, 0],
    ['none made elsewhere', { elsewhere: true }, {}, here, 0],
    ['none of another sign-in', { signInId: 'earlier' }, {}, here, 0],
    ['none that was made on no page', { origin: null }, null, here, 0],
    ['one of a private window, whose origin is not kept', { origin: null }, {}, here, 1],
  ] as const)('%s', async (_, changes, binding, place, count) => {
    await arrange(changes, binding);
    expect((await readPageNews(place)).orders).toHaveLength(count);
  });

  it('nothing when nobody is signed in', async () => {
    await arrange({ messages: [sms('direct')] });
    await account.set({ state: 'signedOut', why: null });
    expect(await readPageNews(here)).toEqual({ orders: [] });
  });

  it('no code that is bound to another site', async () => {
    await arrange({ messages: [sms('bound', { host: 'other.example' })] });
    expect((await readPageNews(here)).orders[0]?.codes).toEqual([]);
  });

  it('never more than number, codes and time left', async () => {
    await arrange({ messages: [sms('direct')] });
    const [told] = (await readPageNews(here)).orders;
    expect(Object.keys(told ?? {}).sort()).toEqual([
      'codes',
      'expiresAt',
      'fillCode',
      'fillPhone',
      'id',
      'phone',
    ]);
  });
});
