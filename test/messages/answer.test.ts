import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { classifySender } from '../../src/messages/answer.ts';

const ours = 'chrome-extension://abc';
const tab = { id: 7 } as never;

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id: 'abc', getURL: (path: string) => `${ours}/${path}` });
});

/** Senders as both browsers describe them (platform facts, section 7). */
it.each([
  ['our popup', { id: 'abc', origin: ours, url: `${ours}/popup.html` }, 'own'],
  ['our popup in a tab', { id: 'abc', origin: ours, tab, frameId: 0 }, 'own'],
  ['a page', { id: 'abc', origin: 'https://shop.example', tab, frameId: 0 }, 'page'],
  ['a frame', { id: 'abc', origin: 'https://pay.example', tab, frameId: 12 }, 'page'],
  [
    'a sandboxed frame',
    { id: 'abc', origin: 'null', tab, frameId: 3, url: 'https://shop.example/' },
    'stranger',
  ],
  [
    'a sign-in page while hidden',
    { id: 'abc', origin: 'https://onlinesim.io', url: 'https://onlinesim.io/' },
    'stranger',
  ],
  ['another extension', { id: 'xyz', origin: 'chrome-extension://xyz' }, 'stranger'],
  ['another extension with our id in its text', { id: 'abc', origin: 'chrome-extension://xyz' }, 'stranger'],
  ['a file', { id: 'abc', origin: 'file://', tab, frameId: 0 }, 'stranger'],
  ['no origin', { id: 'abc', url: `${ours}/popup.html` }, 'stranger'],
  [
    'an origin that only begins like ours',
    { id: 'abc', origin: `${ours}.example`, tab, frameId: 0 },
    'stranger',
  ],
])('%s', (_, sender, kind) => {
  expect(classifySender(sender).kind).toBe(kind);
});
