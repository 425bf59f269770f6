import { beforeEach, describe, expect, it } from 'vitest';
import { readPageNews } from '../../../src/background/pages/page-news.ts';
import type { ClosedOrder, LentNumber, OpenOrder, Sms } from '../../../src/orders/order.ts';
import type { OpenRent, RentSms } from '../../../src/orders/rent.ts';
import {
  account,
  type Binding,
  bindings,
  defaultSettings,
  orders,
  quietSites,
  settings,
} from '../../../src/storage/items.ts';
import { rents } from '../../../src/storage/rents.ts';
import { signedIn } from '../../support/samples.ts';

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

/** A top document. */
const at = (origin: string, tabId = 1) => ({ tabId, frameId: 0, origin, topOrigin: origin });
/** A frame in the tab of a top document. */
const frame = (origin: string, topOrigin: string | null, tabId = 1) => ({
  tabId,
  frameId: 7,
  origin,
  topOrigin,
});
const here = at('https://shop.example');
const forFrame = sms('bound', { host: 'shop.example', frameHost: 'pay.example' });

describe('a code is written by itself', () => {
  it.each([
    ['here, sure', sms('direct'), here, '4821'],
    ['here, bound to this host', sms('bound', { host: 'shop.example' }), here, '4821'],
    ['here, bound to another host of the site', sms('bound', { host: 'id.shop.example' }), here, '4821'],
    ['not when it is only near', sms('near'), here, null],
    ['not when it is only alone', sms('lone'), here, null],
    ['not in another tab', sms('direct'), at('https://shop.example', 2), null],
    ['not under another origin of the site', sms('direct'), at('https://id.shop.example'), null],
    ['not under http', sms('direct'), at('http://shop.example'), null],
    ['not on another port', sms('direct'), at('https://shop.example:8443'), null],
    [
      'not in a frame of the same origin',
      sms('direct'),
      frame('https://shop.example', 'https://shop.example'),
      null,
    ],
    [
      'where the tab has gone to the very host it is bound to',
      sms('bound', { host: 'id.shop.example' }),
      at('https://id.shop.example'),
      '4821',
    ],
    [
      'also where that is another site',
      sms('bound', { host: 'login.example' }),
      at('https://login.example'),
      '4821',
    ],
    [
      'but not there in another tab',
      sms('bound', { host: 'login.example' }),
      at('https://login.example', 2),
      null,
    ],
    [
      'nor where the tab has gone to a host it is not bound to',
      sms('bound', { host: 'shop.example' }),
      at('https://id.shop.example'),
      null,
    ],
    [
      'not under http where it is bound',
      sms('bound', { host: 'id.shop.example' }),
      at('http://id.shop.example'),
      null,
    ],
    ['in the frame it is bound to', forFrame, frame('https://pay.example', 'https://shop.example'), '4821'],
    [
      'not in that frame under another site',
      forFrame,
      frame('https://pay.example', 'https://evil.example'),
      null,
    ],
    [
      'not in that frame where nobody tells what is around it',
      forFrame,
      frame('https://pay.example', null),
      null,
    ],
    [
      'not in another frame of the page',
      forFrame,
      frame('https://ads.example', 'https://shop.example'),
      null,
    ],
    ['not when it is bound to another site', sms('bound', { host: 'other.example' }), here, null],
    ['not in the page around it when it is meant for a frame', forFrame, here, null],
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
    ['one of its site in another tab, for a click', {}, {}, at('https://id.shop.example', 2), 1],
    ['none of another site', {}, {}, at('https://other.example'), 0],
    ['none of its site under http', {}, {}, at('http://shop.example'), 0],
    [
      'one of its site in a frame, for a click',
      {},
      {},
      frame('https://shop.example', 'https://other.example'),
      1,
    ],
    ['none of the site around a frame', {}, {}, frame('https://other.example', 'https://shop.example'), 0],
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
    expect((await readPageNews(here)).orders).toEqual([]);
  });

  it('no code that is bound to another site', async () => {
    await arrange({ messages: [sms('bound', { host: 'other.example' })] });
    expect((await readPageNews(here)).orders[0]?.codes).toEqual([]);
  });

  it('never more than number, codes and time left', async () => {
    await arrange({ messages: [sms('direct')] });
    const [told] = (await readPageNews(here)).orders;
    expect(Object.keys(told ?? {}).sort()).toEqual([
      'boundCodes',
      'codes',
      'expiresAt',
      'fillCode',
      'fillPhone',
      'id',
      'otherHost',
      'phone',
      'waits',
    ]);
  });

  it('no number of another site, where the SMS is bound to its own', async () => {
    await arrange({ messages: [sms('bound', { host: 'login.example' })] });
    const [told] = (await readPageNews(at('https://login.example'))).orders;
    expect(told).toMatchObject({ phone: null, codes: ['4821'], otherHost: 'login.example' });
  });

  it('its host, where the order was made on another one of the site', async () => {
    await arrange({ messages: [sms('direct')] });
    expect((await readPageNews(at('https://id.shop.example'))).orders[0]?.otherHost).toBe('id.shop.example');
    expect((await readPageNews(here)).orders[0]?.otherHost).toBeNull();
  });

  it.each([
    ['both', {}, {}, true, true],
    ['codes alone', { offerNumbers: false }, {}, false, true],
    ['numbers alone', { offerCodes: false }, {}, true, false],
    ['nothing on a host that wants none', {}, { 'shop.example': null }, false, false],
    ['nothing for an hour', {}, { 'shop.example': Date.now() + 1000 }, false, false],
    ['both again after that', {}, { 'shop.example': Date.now() - 1 }, true, true],
    ['both where another host wants none', {}, { 'id.shop.example': null }, true, true],
  ])('whether to offer: %s', async (_, changes, quiet, offerNumbers, offerCodes) => {
    await settings.set({ ...defaultSettings, ...changes });
    await quietSites.set(quiet);
    expect(await readPageNews(here)).toMatchObject({ offerNumbers, offerCodes });
  });
});

describe('a code that came in the answer that ended its order', () => {
  const ended = (closedAt: number, message = sms('direct')): ClosedOrder => ({
    status: 'closed',
    id: 'order-1',
    signInId: 'me',
    service: order.service,
    country: order.country,
    accepted: 350,
    placedAt: 0,
    origin: order.origin,
    elsewhere: false,
    tzid: '91',
    number: order.number,
    messages: [message],
    closedAt,
    outcome: { kind: 'finished', spent: 350 },
  });

  it.each([
    ['is written', ended(Date.now()), {}, '4821'],
    ['not when it is not sure', ended(Date.now(), sms('near')), {}, null],
    ['not once it was', ended(Date.now()), { filledSms: 'x 4821' }, null],
    ['not after ten minutes', ended(Date.now() - 601_000), {}, null],
    ['not in another tab', ended(Date.now()), { tabId: 2 }, null],
    ['not when it is bound to no page', ended(Date.now()), null, null],
  ])('%s', async (_, closed, binding, expected) => {
    await orders.set([closed]);
    await bindings.set(binding ? { 'order-1': { ...bound, ...binding } } : {});
    const [told] = (await readPageNews(here)).orders;
    expect(told?.fillCode ?? null).toBe(expected);
    if (told) expect(told).toMatchObject({ phone: null, waits: false, fillPhone: false });
  });
});

describe('a number in use on a page', () => {
  const number = order.number as LentNumber;
  const use = { number, since: 1_000, until: Date.now() + 60_000 };
  const using = { ...bound, phoneFilled: false, use };
  const rentSms = (at: number, text = 'x 4821') => ({
    ...sms('direct'),
    text,
    at,
    id: text,
    sender: 'Acme',
    told: '',
  });

  async function arrangeRent(messages: RentSms[], more: Partial<OpenRent> = {}) {
    await orders.set([]);
    await bindings.set({ rent: using });
    await rents.set([
      {
        status: 'open',
        id: 'rent',
        signInId: 'me',
        country: order.country,
        days: 1,
        accepted: 2400,
        autoRenew: false,
        placedAt: 0,
        tzid: '5',
        number,
        confirmed: true,
        endsAt: Date.now() + 60_000,
        closableAt: 0,
        sum: 2400,
        extend: [],
        messages,
        missingSince: null,
        prolonging: null,
        notProlonged: false,
        ...more,
      },
    ]);
  }
  const newsAt = async (place = here) => (await readPageNews(place)).orders;

  it('is to be written in, and so is a code of a rent that came since', async () => {
    await arrangeRent([rentSms(2_000)]);
    expect(await newsAt()).toMatchObject([
      { id: 'rent', phone: number, fillPhone: true, fillCode: '4821', codes: ['4821'], waits: true },
    ]);
  });

  it('a code that came before was asked for elsewhere: neither written nor offered', async () => {
    await arrangeRent([rentSms(999)]);
    expect(await newsAt()).toMatchObject([{ fillPhone: true, fillCode: null, codes: [] }]);
  });

  it.each([
    ['another tab', at('https://shop.example', 2), 1],
    ['another site', at('https://evil.example'), 0],
  ])('%s gets nothing written', async (_, place, told) => {
    await arrangeRent([rentSms(2_000)]);
    const news = await newsAt(place);
    expect(news).toHaveLength(told);
    for (const one of news) expect(one).toMatchObject({ fillPhone: false, fillCode: null });
  });

  it('of another sign-in is nobody’s', async () => {
    await arrangeRent([rentSms(2_000)], { signInId: 'before' });
    expect(await newsAt()).toEqual([]);
  });

  it('that is public is written in, also for nobody signed in, and no code with it', async () => {
    await account.set({ state: 'signedOut', why: null });
    await orders.set([]);
    await bindings.set({ 'free 44 7400123456': using });
    expect(await newsAt()).toMatchObject([
      { phone: number, fillPhone: true, fillCode: null, codes: [], waits: false },
    ]);
  });

  it('is none once its time is over', async () => {
    await arrangeRent([rentSms(2_000)]);
    await bindings.set({ rent: { ...using, use: { ...use, until: Date.now() - 1 } } });
    expect(await newsAt()).toEqual([]);
  });
});
