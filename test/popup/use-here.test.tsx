// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { UseHere } from '../../src/popup/use-here.tsx';
import { type Binding, bindings } from '../../src/storage/items.ts';
import { minute, open, page } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let popup: Mounted;
afterEach(() => popup.unmount());

const number = open().number as NonNullable<ReturnType<typeof open>['number']>;
const binding: Binding = {
  tabId: 7,
  origin: 'https://shop.example',
  phoneFilled: true,
  filledSms: null,
  use: { number, since: 0, until: Date.now() + 19 * minute },
};

async function show(bound: Binding | null, place: object = {}) {
  await bindings.set(bound ? { rent: bound } : {});
  popup = mount(<UseHere id="rent" tabId={7} page={page} {...place} />);
  if (bound) await until(() => popup.text().includes('In use on shop.example'));
}

it('binds by a click, and asks for the site in the same one', async () => {
  await show(null);
  popup.button('Use on this page').click();
  expect(popup.calls).toEqual([
    { name: 'useHere', input: { tabId: 7, origin: 'https://shop.example', id: 'rent' } },
    { name: 'request', input: ['https://shop.example/*'] },
  ]);
});

it('in use here: how long still, written in again, and stopped', async () => {
  await show(binding);
  expect(popup.text()).toMatch(/1[89]:\d\d left/);
  expect(() => popup.button('Use on this page')).toThrow();
  popup.button('Fill in number').click();
  popup.button('Stop').click();
  expect(popup.calls).toEqual([
    { name: 'fillInto', input: { orderId: 'rent', what: 'phone', tabId: 7 } },
    { name: 'stopUse', input: { id: 'rent' } },
  ]);
});

it('in use in another tab: the way there, and here as well', async () => {
  await show({ ...binding, tabId: 9 });
  popup.button('Use on this page');
  popup.button('Go to its tab').click();
  expect(popup.calls).toEqual([{ name: 'goToTab', input: { orderId: 'rent' } }]);
});

it.each([
  ['no page to fill', { page: { ...page, origin: null, host: null } }],
  ['no tab', { tabId: null, page: undefined }],
])('%s: nothing to use it on', async (_, place) => {
  await show(null, place);
  expect(popup.text()).toBe('');
});
