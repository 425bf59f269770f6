import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBridge } from './harness/ask-bridge.ts';
import type { Found } from './harness/bridge.ts';
import { filler } from './harness/measure-growth.ts';
import { openBrowser } from './harness/open-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';

const code = '482913';
const field = '<label>SMS code <input id="code" name="otp" maxlength="6"></label>';
const boxes = `<h1>Enter the code we texted you</h1>${'<input class="b" maxlength="1">'.repeat(6)}`;
const nested = (depth: number): string =>
  depth ? `<div><template shadowrootmode="open">${nested(depth - 1)}</template></div>` : field;

const closed = (html: string) => `<div><template shadowrootmode="closed">${html}</template></div>`;

/** Pages that bend the DOM, and what is found in them. */
const pages: [about: string, html: string, codes: number][] = [
  [
    'names that shadow the form',
    `<form>${['children', 'parentNode', 'parentElement', 'textContent', 'getAttribute', 'closest', 'matches', 'form', 'contains'].map((name) => `<input name="${name}">`).join('')}${field}</form>`,
    1,
  ],
  [
    'names that shadow the document',
    `<img name="querySelectorAll"><img name="createTreeWalker"><form name="body"></form><embed name="defaultView">${field}`,
    1,
  ],
  ['twenty shadow roots in each other', nested(20), 1],
  ['20,000 elements', filler(20_000) + field, 1],
  ['500 inputs', '<p>Name</p><input>'.repeat(500) + field, 1],
  ['closed shadow roots', closed(`<p>Sign in</p>${closed(boxes)}`), 0],
  ['labels that name nothing', `<label for="gone">Code</label><i aria-labelledby="a b c"></i>${field}`, 1],
];

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (name) => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'simfill-hostile-'));
    await Promise.all(
      [...pages.map(([about, html]) => [about, html] as const), ...filled].map(([about, html]) =>
        writeFile(join(folder, `${about}.html`), `<!doctype html><meta charset="utf-8"><body>${html}`),
      ),
    );
    [browser, server] = await Promise.all([openBrowser(name), servePages(folder)]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (about: string, query = '') =>
    page.goto(`${server.url}${encodeURIComponent(`${about}.html`)}${query}`);

  test.each(pages)('finds the code among %s', async (about, _html, codes) => {
    await open(about);
    const found = await askBridge<Found>(page, { do: 'find', selectors: [] });
    expect(found.codes).toHaveLength(codes);
  });

  test('fills under a policy that lets the page run nothing', async () => {
    await open('20,000 elements', '?policy=strict');
    expect(await askBridge(page, { do: 'fillCode', index: 0, code })).toBe(true);
  });

  test.each(filled)('%s', async (about, _html, wanted) => {
    await open(about);
    expect(await askBridge(page, { do: 'fillCode', index: 0, code })).toBe(wanted);
  });

  test('reaches into closed shadow roots where the browser opens them', async () => {
    await open('closed shadow roots');
    const found = await askBridge<Found>(page, { do: 'find', selectors: [] });
    expect(found.codes).toEqual([]);
    expect(await askBridge(page, { do: 'fillClosed', code })).toEqual({ shown: true, held: code });
  });

  test('leaves what somebody typed alone, unless asked to replace it', async () => {
    await open('20,000 elements');
    await page.type('#code', '77');
    expect(await askBridge(page, { do: 'fillCode', index: 0, code })).toBe(false);
    expect(await page.$eval('#code', (input) => (input as HTMLInputElement).value)).toBe('77');
    const options = { replace: true };
    expect(await askBridge(page, { do: 'fillCode', index: 0, code, options })).toBe(true);
    expect(await page.$eval('#code', (input) => (input as HTMLInputElement).value)).toBe(code);
    // What stands there now is ours.
    expect(await askBridge(page, { do: 'fillCode', index: 0, code: '135790' })).toBe(true);
  });
});

/** Pages that act while they are filled, and whether the page shows the code in the end. */
const filled: [about: string, html: string, shown: boolean][] = [
  [
    'listeners that throw',
    `${boxes}<script>for (const type of ['keydown', 'input', 'change', 'focus']) addEventListener(type, () => { throw new Error(type) }, true)</script>`,
    true,
  ],
  [
    'a field that is taken away at the third key',
    `${field}<script>let n = 0; code.oninput = () => { if (++n === 3) code.remove() }</script>`,
    false,
  ],
  [
    'boxes that go away after the last key, since the page sent them',
    `${boxes}<script>const all = [...document.querySelectorAll('.b')]; addEventListener('input', () => { if (all.every((box) => box.value)) document.body.textContent = 'Thank you' })</script>`,
    true,
  ],
  [
    'boxes that are locked after the last key, and take nothing twice',
    `${boxes}<script>const all = [...document.querySelectorAll('.b')]; addEventListener('input', () => { if (all.every((box) => box.value)) for (const box of all) box.disabled = true })</script>`,
    true,
  ],
  [
    'a field that throws away what it gets',
    `${field}<script>code.addEventListener('input', () => { code.value = '' })</script>`,
    false,
  ],
  [
    'boxes that open one after the other',
    `${boxes}<script>const all = [...document.querySelectorAll('.b')]; all.forEach((box, i) => { box.disabled = i > 0; box.oninput = () => setTimeout(() => { if (all[i + 1]) all[i + 1].disabled = false }, 50) })</script>`,
    true,
  ],
];
