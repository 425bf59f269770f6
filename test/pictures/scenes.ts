import type { Page } from 'puppeteer-core';
import type { Reply } from '../../src/messages/send.ts';
import type { Order, Sms } from '../../src/orders/order.ts';
import type { Offer } from '../../src/storage/items.ts';

/** A state of the extension, to be drawn. */
export interface Scene {
  name: string;
  local?: object;
  session?: object;
  answers?: Record<string, Reply<unknown> | 'never'>;
  path?: string;
  /** Width and height of the page, px, where it is not the popup's or that of options. */
  size?: [width: number, height: number];
  /** What the user does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

export const now = Date.now();
export const minute = 60_000;

const signedIn = {
  state: 'signedIn',
  way: 'oauth',
  signInId: 'me',
  accountId: null,
  scopes: ['sms-scope'],
  expiresAt: null,
  mustRenew: false,
  keptFor: 'good',
};

export const countries = {
  nl: { code: 31, iso: 'NL', name: 'Netherlands' },
  pl: { code: 48, iso: 'PL', name: 'Poland' },
  ee: { code: 372, iso: 'EE', name: 'Estonia' },
  gb: { code: 44, iso: 'GB', name: 'United Kingdom' },
  fr: { code: 33, iso: 'FR', name: 'France' },
  de: { code: 49, iso: 'DE', name: 'Germany' },
  hk: { code: 852, iso: 'HK', name: 'Hong Kong' },
  ba: { code: 387, iso: 'BA', name: 'Bosnia and Herzegovina' },
  kz: { code: 77, iso: 'KZ', name: 'Kazakhstan' },
  jp: { code: 81, iso: 'JP', name: 'Japan' },
};
const other = { slug: '7', name: 'Other' };
const telegram = { slug: 'telegram', name: 'Telegram' };
const services = [
  other,
  telegram,
  ...[
    'Google, YouTube',
    'WhatsApp',
    'Facebook',
    'Instagram',
    'Viber',
    'VK + Mail.ru',
    'Discord',
    'Steam',
  ].map((name) => ({ slug: name.toLowerCase().replace(/\W+/g, ''), name })),
];

const prices: [keyof typeof countries, number, number][] = [
  ['nl', 350, 902],
  ['pl', 420, 418],
  ['ee', 480, 61],
  ['gb', 1100, 318],
  ['fr', 1240, 12],
  ['de', 1280, 640],
  ['hk', 1345, 9999],
  ['ba', 1400, 44],
  ['kz', 1450, 3],
  ['jp', 2100, 0],
];
const offersOf = (service: { slug: string; name: string }): Offer[] =>
  prices.map(([country, price, stock]) => ({
    service,
    country: countries[country],
    price,
    stock,
    popular: false,
  }));
const stats = (offers: Offer[]) => ({ at: now - 40_000, offers, complete: true, failure: null });

const number = (e164: string, display: string, country: string) => ({
  e164,
  display,
  country,
  callingCode: '',
  national: '',
});
const numbers = {
  gb: number('+447700900142', '+44 7700 900142', 'GB'),
  pl: number('+48512004871', '+48 512 004 871', 'PL'),
  nl: number('+31655001204', '+31 6 55001204', 'NL'),
};

const base = {
  signInId: 'me',
  service: telegram,
  country: countries.gb,
  accepted: 1100,
  placedAt: now - 4 * minute,
  origin: 'https://telegram.example',
  elsewhere: false,
};
const open = {
  ...base,
  status: 'open',
  id: 'open',
  tzid: '1',
  number: numbers.gb,
  sum: 1100,
  expiresAt: now + 11 * minute,
  closableAt: now - 2 * minute,
  messages: [] as Sms[],
  seenTexts: [],
  missingSince: null,
  listed: true,
} satisfies Order;
const sms = (text: string, code: string | null, ageMs = 4000, confidence = 'direct'): Sms => ({
  text,
  at: now - ageMs,
  code: code === null ? null : { code, confidence: confidence as 'direct' },
});
const coded = {
  ...open,
  id: 'coded',
  messages: [sms('482913 is your Telegram code. Do not share it with anyone.', '482913')],
} satisfies Order;
const waiting = {
  ...open,
  id: 'waiting',
  service: { slug: 'google', name: 'Google, YouTube' },
  country: countries.pl,
  number: numbers.pl,
  expiresAt: now + 14.5 * minute,
  closableAt: now + 47_000,
  placedAt: now - 30_000,
} satisfies Order;
const closed = (id: string, outcome: object, more: object = {}) => ({
  ...base,
  status: 'closed',
  id,
  tzid: '5',
  number: numbers.nl,
  country: countries.nl,
  messages: [],
  closedAt: now - 3 * minute,
  outcome,
  ...more,
});
const past = [
  closed('p1', { kind: 'finished', spent: 350 }, { service: other, messages: coded.messages }),
  closed('p2', { kind: 'finished', spent: 350 }, { service: other, messages: coded.messages }),
  closed(
    'p3',
    { kind: 'refunded', amount: 480, why: 'expired', sure: true },
    { service: other, country: countries.ee },
  ),
];

const page = {
  origin: 'https://shop.example',
  host: 'shop.example',
  pattern: 'https://shop.example/*',
  granted: false,
  service: null,
  fields: { phones: 1, codes: 0 },
};
export const describes = (more: object = {}) => ({
  describePage: { ok: true, value: { ...page, ...more } } as Reply<unknown>,
});

export const home = {
  account: signedIn,
  balance: { balance: 41_730, held: 1450, at: now },
  directory: { at: now, countries: Object.values(countries), services },
  'stats/service/7': stats(offersOf(other)),
  'stats/service/telegram': stats(offersOf(telegram)),
  'stats/country/44': stats(
    services.map((service, index) => ({
      service,
      country: countries.gb,
      price: 350 + index * 115,
      stock: (index * 397) % 1300,
      popular: index < 4,
    })),
  ),
  settings: { clientId: '42' },
  ownSuccess: { '7 31': { finished: 3, tried: 3 }, '7 372': { finished: 1, tried: 4 } },
};
const withOrders = (...orders: object[]) => ({ ...home, orders });
const bindings = {
  coded: { tabId: 9, origin: 'https://telegram.example', phoneFilled: true, filledSms: null },
  here: { tabId: 7, origin: 'https://shop.example', phoneFilled: true, filledSms: null },
};
export const failed = (code: string, more: object = {}): Reply<unknown> =>
  ({ ok: false, failure: { code, ...more } }) as Reply<unknown>;
const numbersView = (choices: object = {}) => ({
  statsBy: 'service',
  country: countries.gb,
  service: telegram,
  sort: { key: 'price', descending: false },
  starredCountries: [31, 44],
  starredServices: ['telegram'],
  ...choices,
});
const click = (selector: string) => (tab: Page) => tab.click(selector);

/** Opens the view of number stats, as from home. */
async function toNumbers(tab: Page): Promise<void> {
  await (await tab.waitForSelector('#tab-numbers'))?.click();
  await tab.waitForSelector('.numbers');
}

const day = 24 * 60 * minute;
const results = ['finished', 'finished', 'expired', 'finished', 'cancelled', 'finished', 'finished'] as const;
const history = Array.from({ length: 120 }, (_, index) => {
  const [country = 'gb', price = 0] = prices[(index * 7) % 9] ?? [];
  const result = results[index % results.length] ?? 'finished';
  const finished = result === 'finished';
  const code = String(100_000 + ((index * 48_271) % 900_000));
  return {
    id: `h${index}`,
    service: services[(index * index) % 7] ?? other,
    country: countries[country],
    number: index % 3 === 0 ? numbers.gb.display : numbers.pl.display,
    origin: index % 4 === 0 ? null : 'https://shop.example',
    placedAt: now - index * 2.7 * day - 8 * minute,
    closedAt: now - index * 2.7 * day,
    result,
    spent: finished ? price : 0,
    returned: finished ? 0 : price,
    sms: finished ? [{ text: `${code} is your code. Do not share it with anyone.`, code }] : [],
  };
});

export const scenes: Scene[] = [
  { name: 'first-run' },
  {
    name: 'first-key',
    act: async (tab) => (await tab.waitForSelector('.ghost'))?.click(),
  },
  {
    name: 'first-key-wrong',
    answers: { signInWithKey: failed('keyWrong') },
    async act(tab) {
      await (await tab.waitForSelector('.ghost'))?.click();
      await tab.type('#api-key', 'Zk19hQ0a7PzW');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'home-key-dead',
    local: { ...withOrders(coded), account: { ...signedIn, way: 'key', mustRenew: true } },
    answers: describes(),
  },
  {
    name: 'home-key-paste',
    local: { ...withOrders(coded), account: { ...signedIn, way: 'key', mustRenew: true } },
    answers: describes(),
    act: async (tab) => (await tab.waitForSelector('.strip .link'))?.click(),
  },
  {
    name: 'first-signing-in',
    local: { account: { state: 'signingIn', since: now, before: null }, settings: { clientId: '42' } },
  },
  {
    name: 'first-refused',
    local: { account: { state: 'signedOut', why: { code: 'refusedByUser' } }, settings: { clientId: '42' } },
  },
  {
    name: 'first-failed',
    local: { account: { state: 'signedOut', why: { code: 'signInFailed' } }, settings: { clientId: '42' } },
  },
  {
    name: 'first-orders-left',
    local: { ...withOrders(coded, waiting), account: { state: 'signedOut', why: { code: 'signInAgain' } } },
  },
  { name: 'home', local: withOrders(coded, waiting, ...past), session: { bindings }, answers: describes() },
  { name: 'home-empty', local: home, answers: describes({ fields: { phones: 0, codes: 0 } }) },
  {
    name: 'home-long-host',
    local: home,
    answers: describes({ host: 'a.very-long.subdomain-of.a-shop-with-a-long-name.example' }),
  },
  { name: 'home-matched', local: home, answers: describes({ service: telegram }) },
  { name: 'home-no-page', local: home, answers: describes({ host: null, origin: null }) },
  { name: 'home-nothing-stored', local: { account: signedIn }, answers: { describePage: 'never' } },
  {
    name: 'home-stats-failed',
    local: { account: signedIn, balance: home.balance },
    answers: { ...describes(), refreshStats: failed('offline') },
  },
  {
    name: 'home-stats-failed-old',
    local: home,
    answers: { ...describes(), refreshStats: failed('tooOften', { waitSeconds: 9 }) },
  },
  { name: 'home-none-offered', local: { ...home, 'stats/service/7': stats([]) }, answers: describes() },
  {
    name: 'home-offline',
    local: withOrders(coded),
    answers: { ...describes(), refreshAccount: failed('offline') },
  },
  {
    name: 'home-must-renew',
    local: { ...withOrders(coded), account: { ...signedIn, mustRenew: true, keptFor: 'session' } },
    answers: describes(),
  },
  {
    name: 'home-signing-in-again',
    local: { ...withOrders(coded), account: { state: 'signingIn', since: now, before: signedIn } },
    answers: describes(),
  },
  {
    name: 'home-access-taken',
    local: home,
    answers: { ...describes(), refreshAccount: failed('accessTaken') },
  },
  { name: 'menu', local: home, answers: describes(), act: click('[aria-haspopup=menu]') },
  {
    name: 'sign-out',
    local: withOrders(coded, waiting),
    answers: describes(),
    async act(tab) {
      await tab.click('[aria-haspopup=menu]');
      await tab.click('[role=menu] > :last-child');
    },
  },
  {
    name: 'pick-service',
    local: home,
    answers: describes(),
    act: (tab) => tab.locator('.pick').click(),
  },
  {
    name: 'pick-country',
    local: withOrders(...past),
    answers: describes(),
    async act(tab) {
      await tab.click('#pick-country');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'panel-narrow',
    path: 'panel.html',
    size: [290, 800],
    local: withOrders(coded, waiting, ...past),
    session: { bindings },
    answers: describes(),
  },
  {
    name: 'panel-numbers',
    path: 'panel.html',
    size: [290, 800],
    local: { ...withOrders(...past), choices: numbersView({ service: other }) },
    act: toNumbers,
  },
  {
    name: 'panel',
    path: 'panel.html',
    size: [420, 900],
    local: withOrders(coded, waiting, ...past),
    session: { bindings },
    answers: describes({ host: null, origin: null }),
  },
  {
    name: 'home-masks',
    local: { ...home, choices: numbersView({ masks: { 31: ['655', '684'] } }) },
    answers: describes(),
  },
  {
    name: 'masks',
    local: { ...home, choices: numbersView({ masks: { 31: ['655', '684'] } }) },
    answers: describes(),
    async act(tab) {
      await tab.locator('.mask-link').click();
      await tab.type('#masks', ', 9x');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'country-order',
    local: home,
    answers: describes(),
    act: async (tab) => (await tab.waitForSelector('#pick-country'))?.focus(),
  },
  {
    name: 'order-failed',
    local: home,
    answers: { ...describes({ granted: true }), placeOrder: failed('lowBalance') },
    async act(tab) {
      const button = await tab.waitForSelector('.spending[aria-disabled=false]');
      await button?.click();
    },
  },
  {
    name: 'orders-placing',
    local: withOrders(
      { ...base, status: 'placing', id: 'a', openBefore: null, lost: null, placedAt: now },
      {
        ...base,
        status: 'placing',
        id: 'b',
        openBefore: [],
        lost: { since: now, missingAt: [], candidates: [] },
        country: countries.pl,
      },
    ),
    answers: describes(),
  },
  {
    name: 'orders-candidates',
    local: withOrders({
      ...base,
      status: 'placing',
      id: 'c',
      openBefore: [],
      lost: {
        since: now,
        missingAt: [],
        candidates: [
          { tzid: '11', number: numbers.gb },
          { tzid: '12', number: null },
        ],
      },
    }),
    answers: describes(),
  },
  {
    name: 'orders-waiting',
    local: withOrders(
      { ...waiting, id: 'no-number', number: null },
      {
        ...waiting,
        id: 'here',
        closableAt: now - 1,
        origin: 'https://shop.example',
        service: other,
        sum: 1200,
      },
      { ...waiting, id: 'over', expiresAt: now - 1000, closableAt: now - 1 },
    ),
    session: { bindings },
    answers: describes(),
  },
  {
    name: 'orders-other-number',
    local: withOrders({ ...waiting, id: 'here', origin: 'https://shop.example', service: other }, ...past),
    session: { bindings },
    answers: describes(),
    async act(tab) {
      await tab.locator('.order .more [aria-expanded]').click();
      await tab.$eval('.other', (panel) => panel.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: 'orders-refused',
    local: withOrders(
      {
        ...coded,
        id: 'here',
        origin: 'https://shop.example',
        service: other,
        messages: [],
        country: countries.nl,
        number: numbers.nl,
      },
      { ...waiting, toReport: true, service: other },
      { ...waiting, id: 'due', toReport: true, service: other, closableAt: now - 1 },
      closed('c1', { kind: 'refunded', amount: 1100, why: 'reported', sure: true }),
    ),
    session: { bindings },
    answers: describes(),
    act: (tab) => tab.$eval('main', (main) => main.scrollTo(0, 1000)),
  },
  {
    name: 'orders-fill-here',
    local: withOrders({ ...coded, id: 'here', origin: 'https://shop.example', service: other }),
    session: { bindings },
    answers: describes({ fields: { phones: 0, codes: 1 } }),
  },
  {
    name: 'orders-sms',
    local: withOrders(
      {
        ...coded,
        messages: [
          sms(
            'Your new code is 90121. It ends the session on your old device and cannot be undone afterwards, so think twice.',
            '90121',
            9000,
            'near',
          ),
          sms('482913 is your Telegram code. Do not share it with anyone.', '482913', 95_000),
        ],
      },
      { ...coded, id: 'no-code', messages: [sms('Welcome to the club!', null, 20 * minute)] },
      { ...coded, id: 'long', messages: [sms('Code: 1234567890', '1234567890', 20 * minute)] },
    ),
    answers: describes(),
    act: async (tab) => (await tab.waitForSelector('[aria-expanded=false]:not([aria-haspopup])'))?.click(),
  },
  {
    name: 'orders-closed',
    local: withOrders(
      closed('c1', { kind: 'refunded', amount: 1100, why: 'cancelled', sure: true }),
      closed('c2', { kind: 'priceChanged', price: 450 }, { number: null }),
      closed('c3', { kind: 'notOrdered', failure: 'lowBalance' }, { number: null }),
      closed('c4', { kind: 'finished', spent: 350 }, { messages: coded.messages }),
      closed('c5', { kind: 'refunded', amount: 1100, why: 'expired', sure: false }),
      closed('c6', { kind: 'finished', spent: 350 }),
    ),
    answers: describes(),
    async act(tab) {
      await tab.waitForSelector('.order');
      await tab.$eval('main', (main) => main.scrollTo(0, 1000));
    },
  },
  {
    name: 'orders-others',
    local: withOrders({ ...coded, signInId: 'before' }, { ...waiting, elsewhere: true, origin: null }),
    answers: describes(),
  },
  {
    name: 'numbers',
    local: { ...withOrders(...past), choices: numbersView({ service: other }) },
    act: toNumbers,
  },
  {
    name: 'numbers-country',
    local: { ...home, choices: numbersView({ statsBy: 'country' }) },
    act: toNumbers,
  },
  {
    name: 'numbers-chosen',
    local: { ...home, choices: numbersView() },
    answers: describes(),
    async act(tab) {
      await toNumbers(tab);
      await (await tab.waitForSelector('.row:nth-child(3) .choose'))?.click();
    },
  },
  {
    name: 'numbers-signed-out',
    local: {
      choices: numbersView(),
      directory: home.directory,
      'stats/service/telegram': home['stats/service/telegram'],
    },
    async act(tab) {
      await tab.locator('.first > .link').click();
      await toNumbers(tab);
      await (await tab.waitForSelector('.choose'))?.click();
    },
  },
  {
    name: 'numbers-searching',
    local: { ...home, choices: numbersView() },
    async act(tab) {
      await toNumbers(tab);
      await tab.type('input[type=search]', 'kaza');
      await tab.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'numbers-nothing-found',
    local: { ...home, choices: numbersView() },
    async act(tab) {
      await toNumbers(tab);
      await tab.type('input[type=search]', 'atlantis');
    },
  },
  {
    name: 'numbers-loading',
    local: { account: signedIn, choices: numbersView(), balance: home.balance },
    answers: { refreshStats: 'never' },
    act: toNumbers,
  },
  {
    name: 'numbers-partly',
    local: {
      ...home,
      choices: numbersView(),
      'stats/service/telegram': { ...home['stats/service/telegram'], complete: false },
    },
    answers: { refreshStats: failed('unavailable') },
    act: toNumbers,
  },
  { name: 'history', local: { ...home, history }, answers: describes(), act: toHistory },
  {
    name: 'history-entry',
    local: { ...home, history },
    answers: describes(),
    async act(tab) {
      await toHistory(tab);
      await (await tab.waitForSelector('.entry summary'))?.click();
    },
  },
  { name: 'history-empty', local: home, answers: describes(), act: toHistory },
  {
    name: 'history-deleted',
    local: { ...home, history },
    answers: describes(),
    async act(tab) {
      await toHistory(tab);
      await (await tab.waitForSelector('.entry summary'))?.click();
      await (await tab.waitForSelector('.entry[open] .link:last-child'))?.click();
      await tab.waitForSelector('.undo');
    },
  },
  { name: 'options-history', path: 'options.html#history', local: { ...home, history } },
  { name: 'options-history-empty', path: 'options.html#history', local: home },
  {
    name: 'options-history-found',
    path: 'options.html#history',
    local: { ...home, history },
    act: (tab) => tab.type('input[type=search]', 'telegram'),
  },
  { name: 'options-first-steps', path: 'options.html', answers: redirect() },
  {
    name: 'options-signed-in',
    path: 'options.html',
    local: { account: signedIn, settings: { clientId: '42' } },
    answers: redirect(),
  },
  {
    name: 'options-scopes-wait',
    path: 'options.html',
    local: {
      account: { ...signedIn, scopes: ['sms-scope'] },
      settings: { clientId: '42', scopes: ['sms-scope', 'rent-scope'] },
    },
    answers: redirect(),
    act: scrollTo('#scopes-title'),
  },
  {
    name: 'home-scope-missing',
    local: home,
    answers: { ...describes(), refreshAccount: failed('scopeMissing', { detail: 'sms-scope' }) },
  },
  {
    name: 'options-advanced',
    path: 'options.html',
    local: {
      account: signedIn,
      settings: { clientId: '42', signInBy: 'code', apiBase: 'https://onlinesim.host/api/' },
    },
    answers: redirect(),
    async act(tab) {
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details'))
          details.open = details === document.querySelector('main > details:last-of-type');
      });
      await tab.type('.address-form input', 'n');
      await tab.click('.address-form .small');
      await tab.waitForSelector('.agree');
      await scrollTo('.agree')(tab);
    },
  },
  {
    name: 'options-backup',
    path: 'options.html',
    local: { account: signedIn, settings: { clientId: '42' } },
    answers: redirect(),
    async act(tab) {
      const text = '{"simfill":"settings","settings":{"sound":true,"apiBase":"https://evil.example/"}}';
      await tab.$eval(
        'input[type=file]',
        (element, content) => {
          const chosen = new DataTransfer();
          chosen.items.add(new File([content], 'settings.json'));
          (element as HTMLInputElement).files = chosen.files;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
      await tab.waitForSelector('.undo');
      await scrollTo('.undo')(tab);
    },
  },
  {
    name: 'options-sign-out',
    path: 'options.html',
    local: { ...withOrders(waiting), account: signedIn },
    answers: redirect(),
    async act(tab) {
      await tab.click('.small.bad');
      await tab.waitForSelector('dialog');
    },
  },
  {
    name: 'options-amount-wrong',
    path: 'options.html',
    local: { account: signedIn, settings: { clientId: '42' } },
    answers: redirect(),
    async act(tab) {
      await tab.type('.amount', 'two');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'home-low-balance',
    local: { ...home, settings: { clientId: '42', lowBalance: 50_000 } },
    answers: describes(),
  },
  {
    name: 'options-sites',
    path: 'options.html',
    local: {
      account: signedIn,
      settings: { clientId: '42' },
      quietSites: { 'bank.example': null, 'news.example': now + 41 * minute },
    },
    session: { grantedSites: ['https://shop.example/*', 'https://id.forum.example/*', 'http://*/*'] },
    answers: redirect(),
  },
  {
    name: 'options-key-dead',
    path: 'options.html',
    local: { account: { ...signedIn, way: 'key', mustRenew: true }, settings: { clientId: '42' } },
    answers: redirect(),
  },
  {
    name: 'options-wrong-id',
    path: 'options.html',
    answers: redirect(),
    async act(tab) {
      await tab.type('#client-id', 'https://x');
      await tab.keyboard.press('Enter');
    },
  },
  {
    name: 'options-failed',
    path: 'options.html',
    local: { account: { state: 'signedOut', why: { code: 'windowClosed' } }, settings: { clientId: '42' } },
    answers: redirect(),
  },
];

function redirect(): Record<string, Reply<unknown>> {
  const address = 'https://flhopjifapimkgaaknkdappapgjknkdh.chromiumapp.org/onlinesim';
  return { redirectAddress: { ok: true, value: { address } } };
}

function scrollTo(selector: string): (page: Page) => Promise<void> {
  return (page) => page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
}

async function toHistory(page: Page): Promise<void> {
  await page.click('#tab-history');
  await page.waitForSelector('.history');
}
