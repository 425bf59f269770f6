// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageDescription } from '../../../src/messages/protocol.ts';
import type { Reply } from '../../../src/messages/send.ts';
import type { Order } from '../../../src/orders/order.ts';
import { matchService, PageStrip } from '../../../src/popup/home/page-strip.tsx';
import { directory, type Offer, serviceStats } from '../../../src/storage/items.ts';
import { closed, offer, open, other, page, poland, telegram } from '../../support/samples.ts';
import { type Mounted, mount, trustedClick, until } from '../../ui/mount.tsx';

let strip: Mounted;

beforeEach(async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await directory.set({ at: 1, countries: [], services: [other, telegram] });
});
afterEach(() => {
  strip.unmount();
  vi.restoreAllMocks();
});

interface Setting {
  shown?: PageDescription | undefined;
  offers?: Offer[];
  orders?: Order[];
  answers?: Record<string, Reply<unknown>>;
}

async function show({ shown = page, offers = [offer()], orders = [], answers = {} }: Setting = {}) {
  await serviceStats('telegram').set({ at: Date.now(), offers, complete: true, failure: null });
  strip = mount(<PageStrip tabId={7} page={shown} orders={orders} onShowOrders={() => {}} />, { answers });
}

const spending = () => strip.root.querySelector<HTMLElement>('.spending');
const armed = () => spending()?.getAttribute('aria-disabled') === 'false';
const named = (name: string) => strip.calls.filter((call) => call.name === name);

describe('the strip of the page', () => {
  it('shows site, service, best country and the price on the button', async () => {
    await show({ offers: [offer(), offer({ country: poland, price: 420 })] });
    await until(spending);
    expect(strip.text()).toMatch(/shop\.example ?wants a phone number/);
    expect(strip.text()).toMatch(/Telegram/);
    expect(spending()?.textContent).toBe('Get a number for this page · $0.42');
  });

  it('orders, and asks for the site in the same click, in this order, neither waiting', async () => {
    await show();
    await until(armed);
    const before = strip.calls.length;
    trustedClick(spending() as HTMLElement);
    // Looked at in the same moment: nothing was awaited.
    expect(strip.calls.slice(before)).toEqual([
      {
        name: 'placeOrder',
        input: {
          service: telegram,
          country: offer().country,
          accepted: 1100,
          tabId: 7,
          origin: 'https://shop.example',
        },
      },
      { name: 'request', input: ['https://shop.example/*'] },
    ]);
  });

  it.each([
    ['is granted already', { granted: true }],
    ['cannot be asked for', { pattern: null }],
  ])('asks for nothing when the site %s', async (_, more) => {
    await show({ shown: { ...page, ...more } });
    await until(armed);
    trustedClick(spending() as HTMLElement);
    expect(named('placeOrder')).toHaveLength(1);
    expect(named('request')).toHaveLength(0);
  });

  it('orders without a tab where there is no page to fill', async () => {
    await show({ shown: { ...page, origin: null, host: null, pattern: null, service: telegram } });
    await until(armed);
    expect(spending()?.textContent).toBe('Get a number · $1.10');
    trustedClick(spending() as HTMLElement);
    expect(named('placeOrder')[0]?.input).toMatchObject({ tabId: null });
  });

  it('choosing a country orders nothing', async () => {
    await show({ offers: [offer(), offer({ country: poland, price: 420 })] });
    await until(armed);
    strip.root.querySelector<HTMLElement>('#pick-country')?.click();
    await until(() => strip.root.querySelector('dialog .option'));
    const britain = [...strip.root.querySelectorAll<HTMLElement>('.option')].find(({ textContent }) =>
      textContent?.includes('United Kingdom'),
    );
    trustedClick(britain as HTMLElement);
    await until(() => spending()?.textContent?.includes('$1.10'));
    expect(named('placeOrder')).toHaveLength(0);
  });

  it('asks the service nothing while the page is not known', () => {
    strip = mount(<PageStrip tabId={7} page={undefined} orders={[]} onShowOrders={() => {}} />);
    expect(named('refreshStats')).toHaveLength(0);
  });

  it('offers another number, less loudly, when one is open for this page', async () => {
    await show({ orders: [open()] });
    await until(spending);
    expect(spending()?.textContent).toBe('Get another number · $1.10');
    expect(spending()?.className).toContain('ghost');
  });

  it('has no button where nothing is in stock', async () => {
    await show({ offers: [offer({ stock: 0 })] });
    await until(() => strip.text().includes('none now'));
    expect(spending()).toBeNull();
  });

  it('tells why stats cannot be had, with a way on', async () => {
    await show({ offers: [], answers: { refreshStats: { ok: false, failure: { code: 'offline' } } } });
    await until(() => strip.text().includes('cannot be reached'));
    strip.button('Try again').click();
    expect(named('refreshStats').at(-1)?.input).toEqual({ by: 'service', service: 'telegram', force: true });
  });

  it('tells a failed order where no order tells it', async () => {
    const answers: Setting['answers'] = { placeOrder: { ok: false, failure: { code: 'busy' } } };
    await show({ answers });
    await until(armed);
    trustedClick(spending() as HTMLElement);
    await until(() => strip.text().includes('Another order is under way'));
  });

  it('does not tell again what an order tells', async () => {
    const answers: Setting['answers'] = { placeOrder: { ok: false, failure: { code: 'lowBalance' } } };
    await show({ answers, orders: [closed({ kind: 'notOrdered', failure: 'lowBalance' })] });
    await until(armed);
    trustedClick(spending() as HTMLElement);
    await until(() => spending()?.getAttribute('aria-busy') === 'false');
    expect(strip.text()).not.toContain('balance is too low');
  });
});

describe('matchService', () => {
  it.each([
    ['the service of the site', page, [other, telegram], 'telegram'],
    ['others, where the catalogue has it not', page, [other], '7'],
    ['the service of the site, while no catalogue is known', page, [], 'telegram'],
    ['others, for a site without one', { ...page, service: null }, [other, telegram], '7'],
    ['others, while the page is not known', undefined, [], '7'],
  ])('%s', (_, shown, services, expected) => {
    expect(matchService(shown, services).slug).toBe(expected);
  });
});
