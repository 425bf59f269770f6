import { describe, expect, it } from 'vitest';
import type { OpenOrder, Sms } from '../../../src/orders/order.ts';
import { type FillOffer, offerFill, type ShownTab } from '../../../src/popup/home/fill-offer.ts';
import type { Binding } from '../../../src/storage/items.ts';
import { open, sms } from '../../support/samples.ts';

const tab = (tabId: number, host: string | null): ShownTab => ({
  tabId,
  host,
  origin: host === null ? null : `https://${host}`,
});
const binding = (tabId: number, host = 'shop.example'): Binding => ({
  tabId,
  origin: `https://${host}`,
  phoneFilled: false,
  filledSms: null,
});
const plain = sms('482913 is your code', '482913');
const boundTo = (host: string): Sms => ({
  ...plain,
  code: { code: '482913', confidence: 'bound', boundTo: { host } },
});
const here: FillOffer = { kind: 'fill', host: null };
const onHost = (host: string): FillOffer => ({ kind: 'fill', host });
const goToTab: FillOffer = { kind: 'goToTab' };
const copyOnly: FillOffer = { kind: 'copyOnly' };

const cases: [string, Partial<OpenOrder>, Sms | null, Binding | undefined, ShownTab | null, FillOffer][] = [
  ['its own page', {}, plain, binding(7), tab(7, 'shop.example'), here],
  ['the same site in another tab', {}, plain, binding(9), tab(7, 'shop.example'), here],
  ['the same site after a restart, which ends tab ids', {}, plain, undefined, tab(7, 'shop.example'), here],
  ['another site', {}, plain, binding(9), tab(7, 'evil.example'), goToTab],
  ['another site, its tab gone', {}, plain, undefined, tab(7, 'evil.example'), copyOnly],
  [
    'its tab gone on to a sister host: with the host shown',
    {},
    plain,
    binding(7),
    tab(7, 'id.shop.example'),
    onHost('id.shop.example'),
  ],
  ['a page nobody may read', {}, plain, binding(9), tab(7, null), goToTab],
  ['its own tab, now unreadable', {}, plain, binding(7), tab(7, null), copyOnly],
  ['no tab at all', {}, plain, binding(9), null, goToTab],
  ['an order made elsewhere', { elsewhere: true }, plain, undefined, tab(7, 'shop.example'), copyOnly],
  ['an SMS bound to this page', {}, boundTo('shop.example'), binding(7), tab(7, 'shop.example'), here],
  ['an SMS bound to another site', {}, boundTo('bank.example'), binding(7), tab(7, 'shop.example'), copyOnly],
  [
    'an SMS bound to a name that this host merely ends with',
    {},
    boundTo('op.example'),
    binding(7),
    tab(7, 'shop.example'),
    copyOnly,
  ],
  [
    'an SMS bound to the site at hand, ordered on another',
    {},
    boundTo('bank.example'),
    binding(9),
    tab(7, 'my.bank.example'),
    onHost('my.bank.example'),
  ],
  ['the number, on its own page', {}, null, binding(7), tab(7, 'shop.example'), here],
];

describe('what is offered beside a code', () => {
  it.each(cases)('%s', (_, order, message, bound, shown, expected) => {
    expect(offerFill(open(order), message, bound, shown)).toEqual(expected);
  });
});
