import { describe, expect, it } from 'vitest';
import type { PageNews, PageOrder } from '../../src/messages/protocol.ts';
import { chooseOffer } from '../../src/page/widget/choose-offer.ts';

const phone = {
  e164: '+447700900142',
  country: 'GB',
  callingCode: '44',
  national: '7700900142',
  display: '+44 7700 900142',
};
const order = (more: Partial<PageOrder> = {}): PageOrder => ({
  id: 'one',
  phone,
  waits: true,
  expiresAt: 0,
  fillPhone: false,
  fillCode: null,
  codes: [],
  boundCodes: [],
  otherHost: null,
  ...more,
});
const news = (orders: PageOrder[], more: Partial<PageNews> = {}): PageNews => ({
  orders,
  offerNumbers: true,
  offerCodes: true,
  ...more,
});
const late = order({ id: 'late', phone: null, waits: false, codes: ['777888'] });

describe('what the widget offers at a phone field', () => {
  it.each<[what: string, news: PageNews, shown: string, offer: object | null]>([
    ['a number to get', news([]), '', { kind: 'getNumber' }],
    ['the number there is', news([order()]), '', { kind: 'number', written: false }],
    ['over the calling code of a widget', news([order()]), '+44', { kind: 'number', written: false }],
    [
      'another one at a number that is written',
      news([order()]),
      '07700 900142',
      { kind: 'number', written: true },
    ],
    [
      'another one also without calling code',
      news([order()]),
      '7700900142',
      { kind: 'number', written: true },
    ],
    ['nothing to who types a number of their own', news([order()]), '+1 201 555', null],
    ['a number to get where an order has none to offer', news([late]), '', { kind: 'getNumber' }],
    ['nothing where it is switched off', news([order()], { offerNumbers: false }), '', null],
  ])('%s', (_, told, shown, offer) => {
    const chosen = chooseOffer(told, 'phone', shown);
    if (offer) expect(chosen).toMatchObject(offer);
    else expect(chosen).toBeNull();
  });
});

describe('what the widget offers at a code field', () => {
  const coded = order({ codes: ['333444', '111222'] });
  it.each<[what: string, news: PageNews, shown: string, offer: object | null]>([
    ['nothing without an order', news([]), '', null],
    ['to wait', news([order()]), '', { kind: 'waiting' }],
    [
      'the codes, newest first',
      news([coded]),
      '',
      { kind: 'codes', rows: [{ code: '333444' }, { code: '111222' }] },
    ],
    [
      'the code that came with the end of its order',
      news([late]),
      '',
      { kind: 'codes', rows: [{ code: '777888' }] },
    ],
    ['nothing where one of them stands already', news([coded]), '111222', null],
    ['no more than four', news([order({ codes: ['1', '2', '3', '4', '5'] })]), '', { rows: { length: 4 } }],
    ['nothing where it is switched off', news([coded], { offerCodes: false }), '', null],
  ])('%s', (_, told, shown, offer) => {
    const chosen = chooseOffer(told, 'code', shown);
    if (offer) expect(chosen).toMatchObject(offer);
    else expect(chosen).toBeNull();
  });
});
