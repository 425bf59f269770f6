// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/messages/send.ts';
import { App } from '../../src/popup/app.tsx';
import {
  type Account,
  account,
  balance,
  choices,
  defaultChoices,
  orders,
  settings,
} from '../../src/storage/items.ts';
import { money, open, page, placing, signedIn, sms } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let popup: Mounted;
afterEach(() => {
  popup.unmount();
  vi.restoreAllMocks();
});

/** The same object each time: another one is another document. */
const visit = { tabId: 7 };
const describes: Record<string, Reply<unknown>> = { describePage: { ok: true, value: page } };

async function show(who: Account, answers: Record<string, Reply<unknown>> = {}) {
  await account.set(who);
  popup = mount(<App visit={visit} />, { answers: { ...describes, ...answers } });
  await until(() => popup.root.querySelector('main'));
}

const named = (name: string) => popup.calls.filter((call) => call.name === name);

describe('nobody is signed in', () => {
  const signedOut: Account = { state: 'signedOut', why: null };

  it('shows what Simfill does and the ways in', async () => {
    await show(signedOut);
    expect(popup.text()).toContain('right where you type');
    popup.button('Try free numbers');
    expect(named('refreshAccount')).toHaveLength(0);
  });

  it('"Sign in" leads to first steps while there is no client id', async () => {
    await show(signedOut);
    popup.button('Sign in with OnlineSIM').click();
    expect(popup.calls.map(({ name }) => name)).toContain('openOptions');
    expect(named('signIn')).toHaveLength(0);
  });

  it('"Sign in" opens the window once there is one', async () => {
    await settings.set({ ...(await settings.get()), clientId: '42' });
    await show(signedOut);
    await until(() => {
      popup.button('Sign in with OnlineSIM').click();
      return named('signIn').length > 0;
    });
    expect(popup.calls.map(({ name }) => name).filter((name) => name === 'signIn')).toHaveLength(1);
  });

  it.each([
    ['refusedByUser', 'You did not give Simfill access'],
    ['windowClosed', 'was closed before you were signed in'],
    ['interrupted', 'stopped it halfway'],
    ['signInFailed', 'Signing in did not work'],
  ] as const)('says why: %s', async (code, words) => {
    await show({ state: 'signedOut', why: { code } });
    expect(popup.text()).toContain(words);
    popup.button('Sign in with OnlineSIM');
  });

  it('says that the window is open, and how to go on', async () => {
    await show({ state: 'signingIn', since: Date.now(), before: null });
    expect(popup.text()).toContain('The OnlineSIM window is open');
    popup.button('Open the window again').click();
    expect(named('signIn')).toHaveLength(1);
  });

  it('keeps numbers that are left in sight', async () => {
    await orders.set([open({ messages: [sms('482913 is your code', '482913')] })]);
    await show({ state: 'signedOut', why: { code: 'signInAgain' } });
    await until(() => popup.text().includes('+44 7700 900142'));
    expect(popup.text()).toContain('earlier sign-in');
  });

  it('shows free numbers, and prices all the same, and what to do to order', async () => {
    await show(signedOut);
    popup.button('Try free numbers').click();
    await until(() => named('refreshFree').length > 0);
    popup.button('Numbers').click();
    await until(() => named('refreshStats').length > 0);
    popup.button('Sign in');
    expect(popup.root.querySelector('.balance')).toBeNull();
  });
});

describe('signed in', () => {
  it.each([
    [null, false],
    [41_730, false],
    [41_731, true],
  ])('marks the balance below the amount the user has set: %j', async (lowBalance, marked) => {
    await settings.set({ ...(await settings.get()), lowBalance });
    await balance.set(money(41_730, 0));
    await show(signedIn);
    const { title, textContent } = popup.root.querySelector('.balance') as HTMLElement;
    expect(title.includes('Your balance is low')).toBe(marked);
    expect(textContent?.includes('Your balance is low')).toBe(marked);
  });

  it('shows balance and what is on hold, with a link to top up', async () => {
    await balance.set(money(41_730, 1450));
    await show(signedIn);
    await until(() => popup.text().includes('$41.73'));
    expect(popup.text()).toContain('$1.45 on hold');
    expect(popup.root.querySelector('.balance')?.getAttribute('href')).toBe(
      'https://onlinesim.io/v2/payment',
    );
  });

  it('asks for news once when it opens', async () => {
    await show(signedIn);
    expect(named('refreshAccount')).toHaveLength(1);
  });

  it.each([
    ['again and again while something waits', [placing()], true],
    ['no more while nothing does', [], false],
  ])('asks for news %s', async (_, stored, again) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await orders.set(stored);
    await show(signedIn);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(20_000);
    });
    expect(named('refreshAccount').length > 1).toBe(again);
    vi.useRealTimers();
  });

  it('asks for a new sign-in without hiding anything', async () => {
    await orders.set([open()]);
    await settings.set({ ...(await settings.get()), clientId: '42' });
    await show({ ...signedIn, mustRenew: true });
    await until(() => popup.text().includes('+44 7700 900142'));
    expect(popup.text()).toContain('wants you to sign in again');
    expect(popup.text()).not.toContain('earlier sign-in');
    await until(() => {
      popup.button('Sign in again').click();
      return named('signIn').length > 0;
    });
  });

  it('keeps everything in sight while one signs in again', async () => {
    await orders.set([open()]);
    await show({ state: 'signingIn', since: Date.now(), before: { ...signedIn, mustRenew: true } });
    await until(() => popup.text().includes('+44 7700 900142'));
    expect(popup.text()).toContain('The OnlineSIM window is open');
    expect(popup.text()).not.toMatch(/earlier sign-in|wants you to sign in again/);
  });

  it('says that it lasts only as long as the browser, where that is so', async () => {
    await show({ ...signedIn, keptFor: 'session' });
    expect(popup.text()).toContain('only until it closes');
  });

  it('says that onlinesim.io was taken away, and asks for it back within the click', async () => {
    await show(signedIn, { refreshAccount: { ok: false, failure: { code: 'accessTaken' } } });
    await until(() => popup.text().includes('may no longer talk to onlinesim.io'));
    popup.button('Give access back').click();
    expect(named('request')).toEqual([{ name: 'request', input: ['https://onlinesim.io/*'] }]);
    await until(() => named('refreshAccount').length === 2);
  });

  it('goes from tab to tab by arrow keys', async () => {
    await show(signedIn);
    const [home, numbers] = popup.root.querySelectorAll<HTMLElement>('[role=tab]');
    home?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await until(() => numbers?.getAttribute('aria-selected') === 'true');
    expect(popup.root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-numbers');
  });

  it('names what is open and held before it signs out', async () => {
    await orders.set([open()]);
    await balance.set(money(41_730, 1100));
    await choices.set(defaultChoices);
    await show(signedIn);
    await until(() => popup.text().includes('$1.10 on hold'));
    popup.button('More').click();
    await until(() => popup.root.querySelector('[role=menu]'));
    popup.button('Sign out').click();
    await until(() => popup.root.querySelector('dialog'));
    expect(popup.root.querySelector('dialog')?.textContent).toMatch(/hold \$1\.10.*\+44 7700 900142/);
    expect(named('signOut')).toHaveLength(0);
    popup.root.querySelector<HTMLElement>('dialog .danger')?.click();
    await until(() => named('signOut').length === 1);
  });
});
