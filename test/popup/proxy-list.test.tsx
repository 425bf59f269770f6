// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { App } from '../../src/popup/app.tsx';
import { account } from '../../src/storage/items.ts';
import { proxies } from '../../src/storage/proxies.ts';
import { page, signedIn } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

const proxy = {
  tzid: '1',
  host: '203.0.113.9',
  port: 10022,
  user: 'u1',
  password: 'p1',
  connect: 'https',
  country: { code: 7, iso: 'RU', name: '+7' },
  operator: 'mts',
  endsAt: Date.now() + 5.5 * 86_400_000,
};

async function show(signInId: string, list: (typeof proxy)[]) {
  await account.set(signedIn);
  await proxies.set({ signInId, nextAt: 0, list });
  popup = mount(<App visit={{ tabId: 7 }} />, {
    answers: { describePage: { ok: true, value: page } },
  });
  await until(() => popup.root.querySelector('.tabs'));
}

it('those the account has are listed, each part to be copied, the password unseen', async () => {
  await show('me', [proxy]);
  await until(() => popup.text().includes('Proxies'));
  popup.button('Proxies').click();
  await until(() => popup.text().includes('203.0.113.9:10022'));
  expect(popup.text()).toContain('5 days left');
  expect(popup.text()).not.toContain('p1');
  for (const name of ['Copy address', 'Copy user', 'Copy password']) popup.button(name).click();
  expect(popup.calls.filter(({ name }) => name === 'copy').map(({ input }) => input)).toEqual([
    '203.0.113.9:10022',
    'u1',
    'p1',
  ]);
});

it.each<[string, string, (typeof proxy)[]]>([
  ['none', 'me', []],
  ['another account’s', 'before', [proxy]],
])('%s: no such view', async (_, signInId, list) => {
  await show(signInId, list);
  expect(popup.text()).not.toContain('Proxies');
});
