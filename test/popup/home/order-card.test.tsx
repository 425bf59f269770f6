// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../src/messages/send.ts';
import type { Order } from '../../../src/orders/order.ts';
import { OrderCard } from '../../../src/popup/home/order-card.tsx';
import { bindings, orders, serviceStats } from '../../../src/storage/items.ts';
import { closed, minute, offer, open, page, placing, sms } from '../../support/samples.ts';
import { type Mounted, mount, trustedClick, until } from '../../ui/mount.tsx';

let card: Mounted;
afterEach(() => {
  card.unmount();
  vi.restoreAllMocks();
});

function show(order: Order, { foreign = false, answers = {} as Record<string, Reply<unknown>> } = {}): void {
  const shown = { tabId: 7, origin: 'https://shop.example', host: 'shop.example' };
  card = mount(<OrderCard order={order} shown={shown} page={page} foreign={foreign} />, { answers });
}

const buttons = () => [...card.root.querySelectorAll('button')].map((button) => button.textContent?.trim());
const now = Date.now();
const code = sms('482913 is your Telegram code.', '482913');
const number = open().number;

const said: [string, Order, RegExp[]][] = [
  ['placing', placing(), [/United Kingdom/, /Telegram · \$1\.10/, /Ordering…/]],
  [
    'answer lost',
    placing({ lost: { since: now, missingAt: [], candidates: [] } }),
    [/checking whether it was ordered; it will not be ordered twice/],
  ],
  [
    'several candidates',
    placing({
      lost: {
        since: now,
        missingAt: [],
        candidates: [
          { tzid: '11', number },
          { tzid: '12', number: null },
        ],
      },
    }),
    [/Which one is it/, /\+44 7700 900142/, /order 12/],
  ],
  [
    'one candidate that is left of several',
    placing({ lost: { since: now, missingAt: [], candidates: [{ tzid: '11', number }] } }),
    [/Which one is it/, /\+44 7700 900142/],
  ],
  ['open without a number', open({ number: null }), [/Waiting for a number/]],
  ['waiting', open(), [/\+44 7700 900142/, /\$1\.10 on hold/, /Waiting for the SMS · 12:00 left/]],
  ['waiting, guarded', open({ closableAt: now + 47_000 }), [/Cancel, get \$1\.10 back in 0:4[67]/]],
  ['over, not settled', open({ expiresAt: now - 1 }), [/Time is up/]],
  ['dearer than said', open({ sum: 1200 }), [/takes \$1\.20, not the \$1\.10/, /Cancel, get \$1\.20 back/]],
  [
    'with its code',
    open({ messages: [code] }),
    [/Code 4 8 2 9 1 3/, /482913 is your Telegram code/, /12:00 left/],
  ],
  [
    'a code that is not sure',
    open({
      messages: [sms('Ab 482913', '482913')].map((message) => ({
        ...message,
        code: { code: '482913', confidence: 'lone' as const },
      })),
    }),
    [/may not be the code/],
  ],
  ['an SMS without a code', open({ messages: [sms('Welcome!', null)] }), [/No code found/, /Welcome!/]],
  ['made elsewhere', open({ elsewhere: true }), [/Ordered outside Simfill/]],
  [
    'finished',
    closed({ kind: 'finished', spent: 350 }, { messages: [code] }),
    [/Done · \$0\.35 spent/, /482913/],
  ],
  [
    'cancelled',
    closed({ kind: 'refunded', amount: 1100, why: 'cancelled', sure: true }),
    [/Cancelled · \$1\.10 returned/],
  ],
  [
    'reported',
    closed({ kind: 'refunded', amount: 1100, why: 'reported', sure: true }),
    [/Reported as refused · \$1\.10 returned/],
  ],
  [
    'expired',
    closed({ kind: 'refunded', amount: 1100, why: 'expired', sure: true }),
    [/No SMS came in time · \$1\.10 returned/],
  ],
  [
    'cancelled, and the balance does not show it yet',
    closed({ kind: 'refunded', amount: 1100, why: 'cancelled', sure: false }),
    [/Cancelled · \$1\.10 no longer on hold/],
  ],
  [
    'spent by an SMS that nobody has seen',
    closed({ kind: 'finished', spent: 1100 }),
    [/\$1\.10 spent: an SMS came at the last moment/],
  ],
  [
    'closed elsewhere',
    closed({ kind: 'refunded', amount: 1100, why: 'elsewhere', sure: true }),
    [/outside Simfill · \$1\.10/],
  ],
  [
    'price changed',
    closed({ kind: 'priceChanged', price: 450 }),
    [/Price changed to \$0\.45, nothing was spent/, /Order for \$0\.45/],
  ],
  [
    'not ordered',
    closed({ kind: 'notOrdered', failure: 'lowBalance' }),
    [/nothing was spent/, /balance is too low/],
  ],
  [
    'not ordered for a reason nobody knew',
    closed({ kind: 'notOrdered', failure: 'what', detail: 'NEW_RULE' }),
    [/answered “NEW_RULE”/],
  ],
];

describe('an order says how it stands:', () => {
  it.each(said)('%s', (_, order, expected) => {
    show(order);
    for (const words of expected) expect(card.text()).toMatch(words);
  });
});

describe('an order offers', () => {
  it('to pick the right one of several candidates', () => {
    show(
      placing({
        lost: {
          since: now,
          missingAt: [],
          candidates: [
            { tzid: '11', number },
            { tzid: '12', number: null },
          ],
        },
      }),
    );
    const choose = [...card.root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'This one',
    );
    choose[1]?.click();
    expect(card.calls).toEqual([{ name: 'adoptOperation', input: { orderId: 'order', tzid: '12' } }]);
  });

  it('no cancel before the guard interval is over', () => {
    show(open({ closableAt: now + minute }));
    expect(buttons().some((name) => name?.startsWith('Cancel'))).toBe(false);
  });

  it('cancel, and says that it is too early when the service says so', async () => {
    show(open(), { answers: { closeOrder: { ok: false, failure: { code: 'tooEarly', waitSeconds: 30 } } } });
    card.button('Cancel, get $1.10 back').click();
    await until(() => card.text().includes('does not let this number be closed yet'));
    expect(card.calls).toEqual([{ name: 'closeOrder', input: { orderId: 'order', expect: 'refund' } }]);
    expect(card.text()).toMatch(/Try again in (30|29) s/);
  });

  it('another number in its place, with its price and both sums that are held until then', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await serviceStats('telegram').set({
      at: now,
      offers: [
        offer({ price: 350, country: { code: 31, iso: 'NL', name: 'Netherlands' } }),
        offer({ price: 340 }),
      ],
      complete: true,
      failure: null,
    });
    const order = open({ closableAt: Date.now() + 47_000 });
    await orders.set([order]);
    show(order);
    card.button('Other number').click();
    await until(() => card.text().includes('Get the other number · $0.35'));
    expect(card.text()).toMatch(/reported to OnlineSIM as soon as that is allowed, in 0:4[67]/);
    expect(card.text()).toContain('Until then both are on hold: $1.10 and $0.35.');
    await until(() => card.button('Get the other number').getAttribute('aria-disabled') === 'false');
    trustedClick(card.button('Get the other number'));
    expect(card.calls.find(({ name }) => name === 'placeOrder')?.input).toMatchObject({
      accepted: 350,
      country: { code: 31 },
      tabId: 7,
      origin: 'https://shop.example',
      replaces: 'order',
    });
  });

  it('no other number once it has had its SMS, nor for one made elsewhere', () => {
    for (const order of [open({ messages: [code] }), open({ elsewhere: true })]) {
      show(order);
      expect(buttons()).not.toContain('Other number');
      card.unmount();
    }
  });

  it.each([
    ['while its guard lasts', 47_000, /Reported as refused in 0:4[67], then \$1\.10 comes back/],
    ['when it is over', -1, /Reporting it as refused\. \$1\.10 comes back\./],
  ])('to keep a number that is to be reported, %s', (_, guard, words) => {
    show(open({ toReport: true, closableAt: Date.now() + guard }));
    expect(card.text()).toMatch(words);
    expect(buttons()).not.toContain('Other number');
    card.button('Keep it').click();
    expect(card.calls).toEqual([{ name: 'keepNumber', input: { orderId: 'order' } }]);
  });

  it('to copy code and number', () => {
    show(open({ messages: [code] }));
    card.button('Copy number').click();
    card.root.querySelector<HTMLElement>('.acts .small')?.click();
    expect(card.calls).toEqual([
      { name: 'copy', input: '+447700900142' },
      { name: 'copy', input: '482913' },
    ]);
  });

  it('to fill the code into the page it was ordered on', () => {
    show(open({ messages: [code] }));
    card.button('Fill').click();
    expect(card.calls).toEqual([{ name: 'fillInto', input: { orderId: 'order', what: 'code', tabId: 7 } }]);
  });

  it('to fill the number while it waits', () => {
    show(open());
    card.button('Fill in number').click();
    expect(card.calls).toEqual([{ name: 'fillInto', input: { orderId: 'order', what: 'phone', tabId: 7 } }]);
  });

  it('"Go to its tab", not "Fill", when its page is another tab', async () => {
    await bindings.set({
      order: { tabId: 9, origin: 'https://club.example', phoneFilled: true, filledSms: null },
    });
    show(open({ messages: [code], origin: 'https://club.example' }));
    await until(() => buttons().includes('Go to its tab'));
    expect(buttons()).not.toContain('Fill');
    card.button('Go to its tab').click();
    expect(card.calls).toEqual([{ name: 'goToTab', input: { orderId: 'order' } }]);
  });

  it('all its SMS, newest first, on demand', async () => {
    show(open({ messages: [sms('second 222222', '222222'), sms('first 111111', '111111')] }));
    expect(card.text()).not.toContain('first');
    card.button('All 2 SMS').click();
    await until(() => card.text().includes('first'));
    expect(card.text().indexOf('second')).toBeLessThan(card.text().indexOf('first'));
  });

  it('next SMS and finish, once it has one', async () => {
    show(open({ messages: [code] }));
    card.button('Next SMS').click();
    await until(() => card.text().includes('Waiting for the next SMS'));
    card.button('Finish').click();
    expect(card.calls.map(({ name }) => name)).toEqual(['nextSms', 'closeOrder']);
  });

  it.each([
    ['waiting', open({ signInId: 'before' })],
    ['with a code', open({ signInId: 'before', messages: [code] })],
    ['over', open({ signInId: 'before', expiresAt: now - 1 })],
    [
      'lost',
      placing({
        signInId: 'before',
        lost: {
          since: now,
          missingAt: [],
          candidates: [
            { tzid: '1', number },
            { tzid: '2', number },
          ],
        },
      }),
    ],
    ['price changed', closed({ kind: 'priceChanged', price: 450 }, { signInId: 'before' })],
  ])('nothing that asks the service when it is of an earlier sign-in (%s)', (_, order) => {
    show(order, { foreign: true });
    expect(card.text()).toContain('earlier sign-in');
    const asking = /^(Cancel|Next|Finish|Fill|Go to|This one|Order for)/;
    expect(buttons().filter((name) => asking.test(name ?? ''))).toEqual([]);
    expect(card.text()).not.toMatch(/Asking OnlineSIM|Waiting for/);
  });

  it.each<[string, Order, boolean]>([
    ['when it is closed', closed({ kind: 'finished', spent: 350 }), false],
    ['when it was made elsewhere', open({ elsewhere: true }), false],
    ['when it is of an earlier sign-in', open(), true],
    ['when it is of an earlier sign-in and on its way', placing(), true],
  ])('to be taken off the list %s', (_, order, foreign) => {
    show(order, { foreign });
    card.button('Take off the list').click();
    expect(card.calls).toEqual([{ name: 'dismissOrder', input: { orderId: 'order' } }]);
  });
});
