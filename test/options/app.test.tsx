// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../src/options/app.tsx';
import { isClientId } from '../../src/options/client-id-form.tsx';
import { type Account, account, settings } from '../../src/storage/items.ts';
import { signedIn } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let options: Mounted;
afterEach(() => options.unmount());

const address = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/onlinesim';

async function show(who: Account, clientId = ''): Promise<void> {
  await account.set(who);
  await settings.set({ ...(await settings.get()), clientId });
  options = mount(<App />, { answers: { redirectAddress: { ok: true, value: { address } } } });
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

it.each([
  ['42', true],
  [' 9d1c0a54-3c1f ', true],
  ['', false],
  ['a b', false],
  ['https://x', false],
  ['x'.repeat(101), false],
])('client id "%s": %s', (text, expected) => {
  expect(isClientId(text)).toBe(expected);
});
