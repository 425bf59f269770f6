import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { announce } from '../../../src/background/announce.ts';
import { answerNotice } from '../../../src/background/pages/fill-from-browser.ts';
import { account, bindings, orders, settings } from '../../../src/storage/items.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { open, signedIn, sms } from '../../support/samples.ts';

const origin = 'https://shop.example';
let sent: unknown[];
const tasks: unknown[] = [];
vi.mock('../../../src/platform/in-document.ts', () => ({
  inDocument: async (wanted: unknown[]) => void tasks.push(...wanted),
}));

beforeEach(async () => {
  sent = [];
  const nothing = async () => {};
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  Object.assign(fakeBrowser.windows, { update: nothing });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: `${origin}/code`, incognito: false }),
    update: async (id: number) => ({ id, windowId: 1 }),
    sendMessage: async (_: number, { input }: { input: unknown }) => {
      sent.push(input);
      return true;
    },
  });
  await account.set(signedIn);
  const bound = { tabId: 7, origin, phoneFilled: true, filledSms: null };
  await bindings.set({ newer: bound, older: bound });
  await orders.set([
    open({ id: 'newer', messages: [sms('Code 111111', '111111')] }),
    open({ id: 'older', tzid: '2', messages: [sms('Code 222222', '222222')] }),
  ]);
});

it('of several SMS at once the newest is copied, where the user wants that', async () => {
  await settings.set({ ...defaultSettings, notifications: false, copyOnArrival: true });
  const events = ['Code 222222', 'Code 333333'].map((text) => ({
    kind: 'smsArrived' as const,
    orderId: 'older',
    sms: sms(text, text.slice(5)),
  }));
  await announce(events);
  expect(tasks).toEqual([{ do: 'copy', text: '333333' }]);
});

it('a click on a notice writes the code of that order, and not over whatever is in focus', async () => {
  await answerNotice('older');
  expect(sent).toEqual([{ what: 'code', code: '222222', orderId: 'older', atFocus: false }]);
});
