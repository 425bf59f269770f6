// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Numbers } from '../../../src/popup/numbers/numbers.tsx';
import {
  type Choices,
  countryStats,
  defaultChoices,
  type Offer,
  serviceStats,
} from '../../../src/storage/items.ts';
import { britain, offer, page, poland, telegram } from '../../support/samples.ts';
import { type Mounted, mount, trustedClick, until } from '../../ui/mount.tsx';

let view: Mounted;
const ordered = vi.fn();

beforeEach(() => {
  ordered.mockClear();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  view.unmount();
  vi.restoreAllMocks();
});

interface Setting {
  choices?: Partial<Choices>;
  offers?: Offer[];
  complete?: boolean;
  signedIn?: boolean;
}

async function show({
  choices = {},
  offers = [offer(), offer({ country: poland, price: 420 })],
  complete = true,
  signedIn = true,
}: Setting = {}) {
  const chosen: Choices = { ...defaultChoices, service: telegram, country: britain, ...choices };
  const stats = { at: Date.now(), offers, complete, failure: null };
  await Promise.all([serviceStats('telegram').set(stats), countryStats(44).set(stats)]);
  view = mount(<Numbers tabId={7} page={page} choices={chosen} signedIn={signedIn} onOrdered={ordered} />);
  await until(() => view.root.querySelector('.choose'));
}

const names = () => [...view.root.querySelectorAll('.choose')].map(({ textContent }) => textContent);
const named = (name: string) => view.calls.filter((call) => call.name === name);

describe('number stats', () => {
  it('list the countries of a service, and ask for that', async () => {
    await show();
    expect(names()).toEqual(['Poland', 'United Kingdom']);
    expect(named('refreshStats')[0]?.input).toEqual({ by: 'service', service: 'telegram' });
  });

  it('list the services of a country, and ask for that', async () => {
    const offers = [offer(), offer({ service: { slug: '3223', name: 'Facebook' }, price: 90 })];
    await show({ choices: { statsBy: 'country' }, offers });
    expect(names()).toEqual(['Facebook', 'Telegram']);
    expect(named('refreshStats')[0]?.input).toEqual({ by: 'country', country: 44 });
  });

  it('are searched as one types', async () => {
    await show();
    const field = view.root.querySelector('input') as HTMLInputElement;
    field.value = 'pol';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => names().length === 1);
    expect(names()).toEqual(['Poland']);
    field.value = 'atlantis';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => view.text().includes('Nothing found'));
  });

  it.each([
    ['Price', { key: 'price', descending: true }],
    ['In stock', { key: 'stock', descending: true }],
    ['Country', { key: 'name', descending: false }],
  ])('a click on %s sorts', async (head, sort) => {
    await show();
    const heads = [...view.root.querySelectorAll<HTMLElement>('th button')];
    heads.find(({ textContent }) => textContent?.startsWith(head))?.click();
    expect(named('saveChoices')).toEqual([{ name: 'saveChoices', input: { sort } }]);
  });

  it('a star is kept', async () => {
    await show({ choices: { starredCountries: [48] } });
    view.button('Star United Kingdom').click();
    view.button('Star Poland').click();
    expect(named('saveChoices').map(({ input }) => input)).toEqual([
      { starredCountries: [48, 44] },
      { starredCountries: [] },
    ]);
  });

  it('a click on a row chooses; only the button with the price orders', async () => {
    await show();
    trustedClick(view.root.querySelector('.choose') as HTMLElement);
    await until(() => view.root.querySelector('.spending'));
    expect(named('placeOrder')).toHaveLength(0);
    const button = view.root.querySelector('.spending') as HTMLElement;
    expect(button.textContent).toBe('Get a number for this page · $0.42');
    await until(() => button.getAttribute('aria-disabled') === 'false');
    trustedClick(button);
    expect(named('placeOrder')[0]?.input).toEqual({
      service: telegram,
      country: poland,
      accepted: 420,
      tabId: 7,
      origin: 'https://shop.example',
    });
    await until(() => ordered.mock.calls.length === 1);
  });

  it('without an account lead to signing in', async () => {
    await show({ signedIn: false });
    trustedClick(view.root.querySelector('.choose') as HTMLElement);
    await until(() => view.text().includes('Sign in to order'));
    expect(view.root.querySelector('.spending')).toBeNull();
  });

  it('are asked for anew by hand', async () => {
    await show();
    await until(() => view.text().includes('Refresh') && !view.text().includes('Refreshing'));
    view.button('Refresh').click();
    expect(named('refreshStats').at(-1)?.input).toEqual({ by: 'service', service: 'telegram', force: true });
  });

  it('are asked for again while more is on its way', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await show({ complete: false });
    await until(() => view.text().includes('more is loading'));
    const before = named('refreshStats').length;
    vi.advanceTimersByTime(5000);
    expect(named('refreshStats').length).toBe(before + 1);
    vi.useRealTimers();
  });

  it('redraw when storage changes', async () => {
    await show();
    await serviceStats('telegram').set({
      at: Date.now(),
      offers: [offer({ price: 50 })],
      complete: true,
      failure: null,
    });
    await until(() => view.text().includes('$0.05'));
    expect(names()).toEqual(['United Kingdom']);
  });

  it('draw only what is in sight of forty thousand rows', async () => {
    const offers = Array.from({ length: 40_000 }, (_, code) =>
      offer({ country: { code, iso: '', name: `Land ${code}` } }),
    );
    await show({ offers });
    expect(names().length).toBeGreaterThan(5);
    expect(names().length).toBeLessThan(40);
    expect(view.root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('40001');
  });

  it('are gone through by arrow keys', async () => {
    await show();
    const field = view.root.querySelector('input') as HTMLInputElement;
    const press = (element: Element | null, key: string) =>
      element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press(field, 'ArrowDown');
    await until(() => document.activeElement?.textContent === 'Poland');
    press(document.activeElement, 'ArrowDown');
    await until(() => document.activeElement?.textContent === 'United Kingdom');
    press(document.activeElement, 'Home');
    await until(() => document.activeElement?.textContent === 'Poland');
  });
});
