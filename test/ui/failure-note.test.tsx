// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, settings } from '../../src/storage/settings.ts';
import { FailureNote } from '../../src/ui/failure-note.tsx';
import { type Mounted, mount, until } from './mount.tsx';

let note: Mounted;
afterEach(() => note.unmount());

describe('a note that only signing in helps', () => {
  beforeEach(() => settings.set({ ...defaultSettings, clientId: '42' }));

  const click = async (name: string, call: string) => {
    await until(() => {
      note.button(name).click();
      return note.calls.some((each) => each.name === call);
    });
    return note.calls.find((each) => each.name === call)?.input;
  };

  it.each([
    ['rent-scope', 'Rented numbers', { also: 'rent-scope' }],
    ['proxy-scope', 'Proxies', { also: 'proxy-scope' }],
  ])('%s is missing: it is named, and one click asks for it too', async (detail, named, expected) => {
    note = mount(<FailureNote failure={{ code: 'scopeMissing', detail }} />);
    expect(note.text()).toContain(`does not cover “${named}”`);
    expect(await click('Sign in again', 'signIn')).toEqual(expected);
  });

  it.each([
    ['signInAgain', undefined],
    ['refusedByUser', undefined],
    ['scopeMissing', 'something-new'],
  ] as const)('%s (%s) offers it without help of the place it stands in', async (code, detail) => {
    note = mount(<FailureNote failure={detail ? { code, detail } : { code }} />);
    expect(await click('Sign in again', 'signIn')).toEqual({});
  });

  it('says how that ended', async () => {
    const answers = { signIn: { ok: false, failure: { code: 'refusedByUser' } } } as const;
    note = mount(<FailureNote failure={{ code: 'scopeMissing', detail: 'rent-scope' }} />, { answers });
    await click('Sign in again', 'signIn');
    await until(() => note.text().includes('You did not give Simfill access'));
  });
});

it('without a client id it leads to first steps', async () => {
  note = mount(<FailureNote failure={{ code: 'signInAgain' }} />);
  note.button('Sign in again').click();
  await until(() => note.calls.some(({ name }) => name === 'openOptions'));
  expect(note.calls.some(({ name }) => name === 'signIn')).toBe(false);
});
