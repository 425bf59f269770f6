// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../src/messages/send.ts';
import type { OpenRent, Rent as StoredRent } from '../../../src/orders/rent.ts';
import { Rent } from '../../../src/popup/rent/rent.tsx';
import { defaultChoices } from '../../../src/storage/items.ts';
import { rents, rentTariffs } from '../../../src/storage/rents.ts';
import { britain, minute, open as openOrder, page, poland, signedIn } from '../../support/samples.ts';
import { type Mounted, mount, trustedClick, until } from '../../ui/mount.tsx';

let popup: Mounted;
afterEach(() => {
  popup.unmount();
  vi.restoreAllMocks();
});

const lengths = [
  { days: 1, price: 2400, stock: 26 },
  { days: 7, price: 9600, stock: 0 },
  { days: 30, price: 27_000, stock: 9 },
];
const number = openOrder().number as OpenRent['number'];

const running = (more: Partial<OpenRent> = {}): OpenRent => ({
  status: 'open',
  id: 'rent',
  signInId: 'me',
  country: britain,
  days: 1,
  accepted: 2400,
  autoRenew: false,
  placedAt: Date.now() - minute,
  tzid: '1',
  number,
  confirmed: true,
  endsAt: Date.now() + 600 * minute,
  closableAt: Date.now() - 1,
  sum: 2400,
  extend: [{ days: 7, price: 9600 }],
  messages: [],
  missingSince: null,
  prolonging: null,
  notProlonged: false,
  ...more,
});
const sms = (id: string, code: string | null, at = Date.now()) => ({
  id,
  sender: 'Acme',
  text: `Text ${id}`,
  told: '2026-05-04 10:09:40',
  at,
  code: code === null ? null : { code, confidence: 'direct' as const },
});

async function show(stored: StoredRent[] = [], answers: Record<string, Reply<unknown>> = {}, chosen = {}) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await rentTariffs.set({
    at: Date.now(),
    tariffs: [
      { country: britain, lengths },
      { country: poland, lengths: lengths.slice(0, 1) },
    ],
  });
  await rents.set(stored);
  popup = mount(<Rent {...place} account={signedIn} choices={{ ...defaultChoices, ...chosen }} />, {
    answers,
  });
  await until(() => popup.text().includes('days, for SMS of any sender'));
  await until(() => popup.root.querySelector('.lengths'));
}

const place = { tabId: 7, page };
const sent = (name: string) => popup.calls.filter((call) => call.name === name).map(({ input }) => input);

async function spend(name: string): Promise<void> {
  await until(() => popup.button(name).getAttribute('aria-disabled') === 'false');
  await act(() => trustedClick(popup.button(name)));
}

describe('renting', () => {
  it('costs what the button says, without auto-renewal, and tells of the first SMS before', async () => {
    await show();
    expect(popup.text()).toContain('first SMS must come within 20 minutes');
    await spend('Rent it · $2.40');
    expect(sent('placeRent')).toEqual([{ country: britain, days: 1, accepted: 2400, autoRenew: false }]);
  });

  it('goes on by itself only where that is ticked, for this very choice', async () => {
    await show([], {}, { rentCountry: 44, rentDays: 30 });
    const tick = () => popup.root.querySelector<HTMLInputElement>('[type=checkbox]');
    expect(tick()?.checked).toBe(false);
    await act(() => tick()?.click());
    popup.redraw(
      <Rent {...place} account={signedIn} choices={{ ...defaultChoices, rentCountry: 44, rentDays: 1 }} />,
    );
    expect(tick()?.checked).toBe(false);
    popup.redraw(
      <Rent {...place} account={signedIn} choices={{ ...defaultChoices, rentCountry: 44, rentDays: 30 }} />,
    );
    expect(tick()?.checked).toBe(true);
    await spend('Rent it · $27.00');
    expect(sent('placeRent')).toMatchObject([{ days: 30, autoRenew: true }]);
  });

  it('has no button for what is out of stock', async () => {
    await show([], {}, { rentDays: 7 });
    expect(popup.text()).toContain('No numbers in stock');
    expect(() => popup.button('Rent it')).toThrow();
  });

  it('choosing a length rents nothing', async () => {
    await show();
    popup.button('30 days').click();
    expect(sent('saveChoices')).toEqual([{ rentDays: 30 }]);
    expect(sent('placeRent')).toEqual([]);
  });

  it.each([
    ['scopeMissing', 'does not cover', 'Sign in again'],
    ['offline', 'cannot be reached', 'Try again'],
  ] as const)('%s is told with a way on', async (code, words, way) => {
    const failed = { ok: false, failure: { code, detail: 'rent-scope' } } as const;
    await show([], { refreshRentTariffs: failed, refreshRents: failed });
    await until(() => popup.text().includes(words));
    popup.button(way);
  });
});

describe('a rent that waits for its first SMS', () => {
  it('says how long, what to do, and what comes back', async () => {
    await show([running({ confirmed: false, endsAt: Date.now() + 14.5 * minute })]);
    expect(popup.text()).toMatch(/First SMS must come within 14:\d\d/);
    expect(popup.text()).toContain('$2.40 comes back');
    popup.button('Cancel, get $2.40 back').click();
    expect(sent('endRent')).toEqual([{ rentId: 'rent', expect: 'refund' }]);
  });

  it('cannot be closed while the guard interval runs', async () => {
    await show([running({ confirmed: false, closableAt: Date.now() + minute })]);
    expect(popup.text()).toMatch(/get \$2.40 back in (1:00|0:59)/);
    expect(() => popup.button('Cancel')).toThrow();
  });
});

describe('a rent that runs', () => {
  it('shows what came, newest first, with codes; times only where they are ours', async () => {
    await show([running({ messages: [sms('3', '4410'), sms('2', null, 0), sms('1', '5520', 0)] })]);
    expect(popup.text()).toContain('Text 3');
    expect(popup.text()).toContain('2026-05-04 10:09');
    expect(popup.text()).not.toContain('Text 1');
    await act(() => popup.button('All 3 SMS').click());
    expect(popup.text()).toContain('Text 1');
  });

  it('is prolonged by a button that says its price', async () => {
    await show([running()]);
    await act(() => popup.button('Prolong').click());
    await spend('Prolong · $9.60');
    expect(sent('prolongRent')).toEqual([{ rentId: 'rent', days: 7, accepted: 9600 }]);
  });

  it('is given back only after a question', async () => {
    HTMLDialogElement.prototype.showModal ??= function showModal() {
      this.open = true;
    };
    await show([running()]);
    await act(() => popup.button('Give back').click());
    expect(sent('endRent')).toEqual([]);
    expect(popup.text()).toContain('no money comes back');
    popup.root.querySelector<HTMLElement>('.danger')?.click();
    expect(sent('endRent')).toEqual([{ rentId: 'rent', expect: 'end' }]);
  });

  it('of another sign-in is shown, and nothing can be asked about it', async () => {
    await show([running({ signInId: 'before' })]);
    expect(popup.text()).toContain('earlier sign-in');
    expect(() => popup.button('Prolong')).toThrow();
    popup.button('Take off the list').click();
    expect(sent('dismissRent')).toEqual([{ rentId: 'rent' }]);
  });
});

it('asks for news when it opens, and again and again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  await show([running()]);
  expect(sent('refreshRents')).toHaveLength(1);
  await act(() => void vi.advanceTimersByTime(10_000));
  expect(sent('refreshRents').length).toBeGreaterThan(1);
  vi.useRealTimers();
});

it('nobody is signed in: says what for', () => {
  popup = mount(<Rent {...place} account={null} choices={defaultChoices} />);
  popup.button('Sign in to order');
  expect(popup.calls).toEqual([]);
});
