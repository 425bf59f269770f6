// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/messages/send.ts';
import { App } from '../../src/options/app.tsx';
import { type Account, account, orders, settings } from '../../src/storage/items.ts';
import { open, signedIn } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let options: Mounted;
afterEach(() => options.unmount());

const address = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/onlinesim';

const redirects: Record<string, Reply<unknown>> = { redirectAddress: { ok: true, value: { address } } };

async function show(who: Account, clientId = ''): Promise<void> {
  await account.set(who);
  await settings.set({ ...(await settings.get()), clientId });
  options = mount(<App />, { answers: redirects });
  await until(() => options.root.querySelector('main'));
}

const named = (name: string) => options.calls.filter((call) => call.name === name);
const field = () => options.root.querySelector('#client-id') as HTMLInputElement;

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

describe('first steps', () => {
  it('show the redirect address, to be copied', async () => {
    await show({ state: 'signedOut', why: null });
    await until(() => options.text().includes(address));
    options.button('Copy').click();
    expect(named('copy')).toEqual([{ name: 'copy', input: address }]);
    expect(options.text()).toContain('Leave “Confidential” unticked');
  });

  it('say so where the address cannot be had, and ask again', async () => {
    const answers: Record<string, Reply<unknown>> = {
      redirectAddress: { ok: false, failure: { code: 'interrupted' } },
    };
    options = mount(<App />, { answers });
    await until(() => options.text().includes('The browser stopped it halfway'));
    answers.redirectAddress = { ok: true, value: { address } };
    options.button('Try again').click();
    await until(() => options.text().includes(address));
  });

  it('take a client id, and sign in only then', async () => {
    await show({ state: 'signedOut', why: null });
    expect((options.button('Sign in with OnlineSIM') as HTMLButtonElement).disabled).toBe(true);
    type(' 42 ');
    await until(() => {
      options.button('Save').click();
      return named('saveClientId').length === 1;
    });
    expect(named('saveClientId')[0]?.input).toEqual({ clientId: '42' });
    await settings.set({ ...(await settings.get()), clientId: '42' });
    await until(() => !(options.button('Sign in with OnlineSIM') as HTMLButtonElement).disabled);
    options.button('Sign in with OnlineSIM').click();
    expect(named('signIn')).toHaveLength(1);
  });

  it('tell at once that something is no client id', async () => {
    await show({ state: 'signedOut', why: null });
    type('https://onlinesim.io/secret');
    await until(() => {
      options.button('Save').click();
      return options.text().includes('It is not the secret');
    });
    expect(named('saveClientId')).toHaveLength(0);
  });

  it('say how signing in ended', async () => {
    await show({ state: 'signedOut', why: { code: 'windowClosed' } }, '42');
    expect(options.text()).toContain('was closed before you were signed in');
  });

  it('step back once one is signed in', async () => {
    await show(signedIn, '42');
    expect(options.text()).toMatch(/You are signed in/);
    expect(options.root.querySelector('details')?.open).toBe(false);
  });
});

describe('addresses that secrets go to', () => {
  const fill = async (label: string, value: string) => {
    const words = [...options.root.querySelectorAll('label')].find((each) => each.textContent === label);
    const input = options.root.querySelector(`[id="${words?.htmlFor}"]`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => input.value === value);
    input.form?.requestSubmit();
  };
  const apiAddress = 'Address of the OnlineSIM API';
  const calls = () =>
    options.calls.filter(({ name }) => /request|change/.test(name)).map(({ name, input }) => [name, input]);

  it('name the host that gets the key, ask for access to it, and only then are used', async () => {
    await show(signedIn, '42');
    await fill(apiAddress, 'onlinesim.host');
    await until(() => options.text().includes('From now on onlinesim.host gets your key'));
    expect(named('changeApiBase')).toHaveLength(0);
    options.button('Use this address').click();
    await until(() => named('changeApiBase').length > 0);
    expect(calls()).toEqual([
      ['request', ['https://onlinesim.host/*']],
      ['changeApiBase', { apiBase: 'https://onlinesim.host/api/' }],
    ]);
  });

  it('are not used without access', async () => {
    await account.set(signedIn);
    options = mount(<App />, { answers: redirects, abilities: { requestAccess: async () => false } });
    await until(() => options.root.querySelector('main'));
    await fill(apiAddress, 'onlinesim.host');
    await until(() => options.text().includes('Use this address'));
    options.button('Use this address').click();
    await until(() => options.text().includes('needs access to onlinesim.host'));
    expect(named('changeApiBase')).toHaveLength(0);
  });

  it.each(['http://onlinesim.host/api/', 'two words'])('are told to be none: %s', async (address) => {
    await show(signedIn, '42');
    await fill(apiAddress, address);
    await until(() => options.text().includes('no address that can be used'));
    expect(options.text()).not.toContain('From now on');
  });

  it('lead back to the usual one', async () => {
    await settings.set({ ...(await settings.get()), apiBase: 'https://onlinesim.host/api/' });
    await show(signedIn, '42');
    options.button('Back to onlinesim.io').click();
    await until(() => options.text().includes('From now on onlinesim.io gets your key'));
  });

  it('for tokens: shown where one signs in by code', async () => {
    await show(signedIn, '42');
    expect(options.text()).not.toContain('Token address');
    await settings.set({ ...(await settings.get()), signInBy: 'code' });
    await until(() => options.text().includes('Token address'));
    await fill('Token address', 'https://tokens.example/token');
    await until(() => options.text().includes('From now on tokens.example gets the codes'));
    options.button('Use this address').click();
    await until(() => named('saveSignInWay').length > 0);
    expect(named('saveSignInWay')[0]?.input).toEqual({
      signInBy: 'code',
      tokenAddress: 'https://tokens.example/token',
    });
  });
});

it('signing out is asked once more, with what is open', async () => {
  await orders.set([open()]);
  await show(signedIn, '42');
  options.button('Sign out').click();
  await until(() => options.text().includes('+44 7700 900142'));
  (options.root.querySelector('.danger') as HTMLElement).click();
  expect(named('signOut')).toHaveLength(1);
});

describe('settings from a file', () => {
  async function choose(text: string) {
    const picker = options.root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(picker, 'files', { value: [new File([text], 'settings.json')] });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('are used, with what was left out told, and can be taken back', async () => {
    await show(signedIn, '42');
    await choose('{"simfill":"settings","settings":{"sound":true,"apiBase":"https://evil.example/"}}');
    await until(() => options.text().includes('The settings of the file are in use. Left out: apiBase.'));
    expect(named('savePreferences').map(({ input }) => input)).toEqual([{ sound: true }]);
    options.button('Undo').click();
    expect(named('savePreferences')[1]?.input).toMatchObject({ sound: false, notifications: true });
  });

  it('that is none changes nothing', async () => {
    await show(signedIn, '42');
    await choose('{}');
    await until(() => options.text().includes('no file of Simfill settings'));
    expect(named('savePreferences')).toHaveLength(0);
  });
});

describe('settings', () => {
  const control = (label: string) => {
    const words = [...options.root.querySelectorAll('label')].find((each) => each.textContent === label);
    return options.root.querySelector<HTMLInputElement>(`[id="${words?.htmlFor}"]`) as HTMLInputElement;
  };
  const change = (element: HTMLElement, value: string) => {
    Object.assign(element, { value });
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const saved = () => named('savePreferences').map(({ input }) => input);

  it.each([
    ['Fill in the code without a click', { fillOnArrival: false }],
    ['Hand the code to pages that ask the browser for it', { webOtp: false }],
    ['Show a notification', { notifications: false }],
    ['Play a short sound', { sound: true }],
    ['Copy the code', { copyOnArrival: true }],
  ])('the switch "%s" is saved as it is turned', async (label, expected) => {
    await show(signedIn, '42');
    control(label).click();
    expect(saved()).toEqual([expected]);
  });

  it('a switch that cannot be saved goes back, with words', async () => {
    await account.set(signedIn);
    options = mount(<App />, {
      answers: { ...redirects, savePreferences: { ok: false, failure: { code: 'programError' } } },
    });
    await until(() => options.root.querySelector('main'));
    control('Play a short sound').click();
    expect(control('Play a short sound').checked).toBe(true);
    await until(() => options.text().includes('Something went wrong in Simfill'));
    expect(control('Play a short sound').checked).toBe(false);
    options.button('Try again').click();
    expect(saved()).toEqual([{ sound: true }, { sound: true }]);
  });

  it('the amount below which the balance is marked', async () => {
    await show(signedIn, '42');
    change(control('Mark the balance when it is below'), '2,5');
    expect(saved()).toEqual([{ lowBalance: 2500 }]);
    await settings.set({ ...(await settings.get()), lowBalance: 2500 });
    await until(() => control('Mark the balance when it is below').value === '$2.50');
  });

  it('tells what is no amount, and keeps what was', async () => {
    await show(signedIn, '42');
    change(control('Mark the balance when it is below'), 'two');
    await until(() => options.text().includes('This is no amount'));
    expect(saved()).toEqual([]);
  });

  it('scopes are chosen one by one, never none, and hold from the next sign-in on', async () => {
    await settings.set({ ...(await settings.get()), scopes: ['sms-scope', 'rent-scope'] });
    await show({ ...signedIn, scopes: ['sms-scope', 'rent-scope'] }, '42');
    expect(options.text()).not.toContain('from your next sign-in');
    control('Proxies').click();
    control('Rented numbers').click();
    expect(saved()).toEqual([
      { scopes: ['sms-scope', 'rent-scope', 'proxy-scope'] },
      { scopes: ['sms-scope'] },
    ]);
    await settings.set({ ...(await settings.get()), scopes: ['sms-scope'] });
    await until(() => options.text().includes('from your next sign-in'));
    expect(control('Numbers for SMS').disabled).toBe(true);
    options.button('Sign in again').click();
    expect(named('signIn')).toHaveLength(1);
  });

  it('an API key has no scopes to choose', async () => {
    await show({ ...signedIn, way: 'key', scopes: [] }, '42');
    expect(options.text()).not.toContain('asks OnlineSIM for');
  });

  it('the language of names', async () => {
    await show(signedIn, '42');
    change(control('Names of countries and services'), 'de');
    expect(saved()).toEqual([{ namesLanguage: 'de' }]);
  });
});
