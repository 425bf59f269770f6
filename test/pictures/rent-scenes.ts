import type { Page } from 'puppeteer-core';
import { countries, describes, failed, home, minute, now, type Scene } from './scenes.ts';

/** Rented numbers: what there is, and those that run. */

const lent = (callingCode: string, national: string, country: string, display: string) => ({
  e164: `+${callingCode}${national}`,
  country,
  callingCode,
  national,
  display,
});
const lengths = [
  { days: 1, price: 2400, stock: 26 },
  { days: 3, price: 4800, stock: 26 },
  { days: 7, price: 9600, stock: 12 },
  { days: 15, price: 16_800, stock: 0 },
  { days: 30, price: 27_000, stock: 9 },
];
const tariffs = {
  at: now - 40_000,
  tariffs: [
    { country: countries.gb, lengths },
    { country: countries.nl, lengths: lengths.slice(0, 2) },
    { country: countries.ba, lengths: lengths.slice(1, 3) },
  ],
};

const base = {
  signInId: 'me',
  country: countries.gb,
  days: 7,
  accepted: 9600,
  autoRenew: false,
  placedAt: now - 4 * minute,
};
const running = {
  ...base,
  status: 'open',
  id: 'running',
  tzid: '1',
  number: lent('44', '7700900155', 'GB', '+44 7700 900155'),
  confirmed: true,
  endsAt: now + 5.4 * 24 * 60 * minute,
  closableAt: now - minute,
  sum: 9600,
  extend: lengths.slice(0, 3),
  messages: [
    {
      id: '3',
      sender: 'Acme',
      text: 'Acme code 441073',
      told: '2026-05-04 10:09:40',
      at: now - 8000,
      code: { code: '441073', confidence: 'direct' },
    },
    {
      id: '2',
      sender: 'notify',
      text: 'The number was prolonged',
      told: '2026-05-03 10:09:40',
      at: 0,
      code: null,
    },
    { id: '1', sender: 'Shop', text: 'Welcome', told: '2026-05-02 10:09:40', at: 0, code: null },
  ],
  missingSince: null,
  prolonging: null,
  notProlonged: false,
};
const waiting = {
  ...running,
  id: 'waiting',
  days: 1,
  sum: 2400,
  confirmed: false,
  number: lent('44', '7700900166', 'GB', '+44 7700 900166'),
  endsAt: now + 14.5 * minute,
  closableAt: now + 47_000,
  messages: [],
};
const closed = (id: string, outcome: object) => ({
  ...base,
  status: 'closed',
  id,
  number: running.number,
  messages: [],
  closedAt: now - minute,
  outcome,
});

const account = { ...home.account, scopes: ['sms-scope', 'rent-scope'] };
const rentView = (...rents: object[]) => ({ ...home, account, rentTariffs: tariffs, rents });
const open = async (tab: Page) => (await tab.waitForSelector('#tab-rent'))?.click();
const toList = async (tab: Page) => {
  await open(tab);
  await tab.waitForSelector('.orders .order');
  await tab.$eval('main', (main) => main.scrollTo(0, 1000));
};

export const rentScenes: Scene[] = [
  { name: 'rent', local: rentView(), answers: describes(), act: open },
  { name: 'rent-running', local: rentView(waiting, running), answers: describes(), act: toList },
  {
    name: 'rent-in-use',
    local: rentView(running),
    session: {
      bindings: {
        running: {
          tabId: 7,
          origin: 'https://shop.example',
          phoneFilled: true,
          filledSms: null,
          use: { number: running.number, since: now - minute, until: now + 19 * minute },
        },
      },
    },
    answers: describes({ fields: { phones: 0, codes: 1 } }),
    act: open,
  },
  {
    name: 'rent-prolong',
    local: rentView(running),
    answers: describes(),
    async act(tab) {
      await toList(tab);
      await tab.locator('.more [aria-expanded=false]:nth-child(2)').click();
      await tab.waitForSelector('.order .lengths');
      await tab.$eval('main', (main) => main.scrollTo(0, 2000));
    },
  },
  {
    name: 'rent-give-back',
    local: rentView(running),
    answers: describes(),
    async act(tab) {
      await toList(tab);
      await tab.locator('.more button:last-child').click();
      await tab.waitForSelector('dialog');
    },
  },
  {
    name: 'rent-over',
    local: rentView(
      {
        ...base,
        status: 'placing',
        id: 'p',
        openBefore: [],
        lost: { since: now, missingAt: [], candidates: [] },
      },
      {
        ...running,
        id: 'lost',
        messages: [],
        prolonging: { days: 1, price: 2400, endsBefore: 0, sent: true, lost: { missingAt: [] } },
      },
      { ...running, id: 'not', messages: [], notProlonged: true, signInId: 'before' },
      closed('r1', { kind: 'refunded', amount: 2400, why: 'expired', sure: false }),
      closed('r2', { kind: 'notOrdered', failure: 'lowBalance' }),
    ),
    answers: describes(),
    act: toList,
  },
  {
    name: 'rent-scope-missing',
    local: { ...home },
    answers: { ...describes(), refreshRentTariffs: failed('scopeMissing', { detail: 'rent-scope' }) },
    act: open,
  },
  {
    name: 'rent-loading',
    local: { ...home, account },
    answers: { ...describes(), refreshRentTariffs: 'never', refreshRents: 'never' },
    act: open,
  },
  {
    name: 'rent-signed-out',
    answers: describes(),
    async act(tab) {
      await tab.waitForSelector('.first .link');
      await tab.$$eval('.first > .link', (links) => (links.at(-1) as HTMLElement | undefined)?.click());
      await open(tab);
    },
  },
];
