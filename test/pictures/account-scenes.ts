import type { Page } from 'puppeteer-core';
import { countries, describes, failed, home, now, type Scene } from './scenes.ts';

/** What an account can do beside activations: free numbers, rents, proxies. */

const lent = (callingCode: string, national: string, country: string, display: string) => ({
  e164: `+${callingCode}${national}`,
  country,
  callingCode,
  national,
  display,
});
const direct = (code: string) => ({ code, confidence: 'direct' as const });

const free = {
  countries: [countries.gb, countries.nl, countries.pl, countries.ee],
  numbers: {
    44: [
      {
        short: '7700900188',
        number: lent('44', '7700900188', 'GB', '+44 7700 900188'),
        age: '3 minutes ago',
      },
      { short: '7700900191', number: lent('44', '7700900191', 'GB', '+44 7700 900191'), age: '2 hours ago' },
    ],
  },
  pages: [
    {
      at: now - 12_000,
      country: 44,
      number: '7700900188',
      page: 1,
      lastPage: 4,
      messages: [
        { text: 'Your Acme code is 901214', sender: '…4000', age: '3 minutes ago', code: direct('901214') },
        {
          text: 'Telegram code: 48213. Do not give this code to anyone, even if they say they are from Telegram!',
          sender: 'Telegram',
          age: '41 minutes ago',
          code: direct('48213'),
        },
        { text: 'Welcome to the club!', sender: 'Acme', age: '2 hours ago', code: null },
      ],
    },
  ],
};

const open = (view: string) => async (tab: Page) => (await tab.waitForSelector(`#tab-${view}`))?.click();

const tryFree = async (tab: Page) => {
  await tab.waitForSelector('.first .link');
  await tab.$$eval('.first > .link', (links) => (links.at(-1) as HTMLElement | undefined)?.click());
};

export const accountScenes: Scene[] = [
  { name: 'free', local: { ...home, freeNumbers: free }, answers: describes(), act: open('free') },
  {
    name: 'free-without-account',
    local: { freeNumbers: free },
    answers: describes(),
    act: tryFree,
  },
  { name: 'free-loading', answers: { ...describes(), refreshFree: 'never' }, act: tryFree },
  {
    name: 'free-turning',
    local: { ...home, freeNumbers: free },
    answers: { ...describes(), refreshFree: 'never' },
    async act(tab) {
      await open('free')(tab);
      await tab.locator('.pager button:last-child').click();
    },
  },
  {
    name: 'free-in-use',
    local: { ...home, freeNumbers: free },
    session: {
      bindings: {
        'free 44 7700900188': {
          tabId: 7,
          origin: 'https://shop.example',
          phoneFilled: true,
          filledSms: null,
          use: { number: free.numbers[44][0]?.number, since: now, until: now + 19 * 60_000 },
        },
      },
    },
    answers: describes(),
    act: open('free'),
  },
  {
    name: 'free-end',
    local: { ...home, freeNumbers: free },
    answers: describes(),
    async act(tab) {
      await open('free')(tab);
      await tab.waitForSelector('.pager');
      await tab.$eval('main', (main) => main.scrollTo(0, 1000));
    },
  },
  {
    name: 'free-failed',
    local: home,
    answers: { ...describes(), refreshFree: failed('offline') },
    act: open('free'),
  },
  {
    name: 'proxies',
    local: home,
    session: {
      proxies: {
        signInId: 'me',
        nextAt: 0,
        list: [
          {
            tzid: '1',
            host: '203.0.113.9',
            port: 10022,
            user: 'u1',
            password: 'p1',
            connect: 'https',
            country: { code: 7, iso: 'RU', name: '+7' },
            operator: 'mts',
            endsAt: now + 23.4 * 3_600_000,
          },
          {
            tzid: '2',
            host: '203.0.113.10',
            port: 10023,
            user: 'u2',
            password: 'p2',
            connect: 'socks',
            country: countries.gb,
            operator: null,
            endsAt: now + 12 * 86_400_000,
          },
        ],
      },
    },
    answers: describes(),
    act: open('proxies'),
  },
];
