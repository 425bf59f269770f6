import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { askBridge } from './ask-bridge.ts';
import type { Found } from './bridge.ts';

type Code = { kind: string; selectors: string[]; length?: number; target?: boolean };
type Part = { selector: string; part: string; optional?: boolean };
type Step = { click: string; otp?: Code[]; phone?: Part[] };
export type ExpectedPage = {
  page: string;
  about: string;
  otp?: Code[];
  phone?: Part[];
  traps?: string[];
  steps?: Step[];
  waitMs?: number;
  inFrame?: { frame: string; otp: Code[] };
};

export const folder = fileURLToPath(new URL('../pages/', import.meta.url));
export const { pages, phone } = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as {
  pages: ExpectedPage[];
  phone: { e164: string; country: string; national: string };
};
const british = { ...phone, callingCode: '44' };
/** This page's select offers nothing that a British number could begin with. */
const numbers: Record<string, typeof british> = {
  '38-phone-three-parts-ko.html': {
    e164: '+821012345678',
    country: 'KR',
    callingCode: '82',
    national: '1012345678',
  },
};
const codeOf = (length = 6): string => '48291376'.slice(0, length);

/**
 * Whether a page is searched and filled as `expected.json` says it must be, its later steps as well.
 *
 * @throws AssertionError that says what differs
 */
export async function checkPage(page: Page, expected: ExpectedPage): Promise<void> {
  await checkStep(page, expected);
  for (const step of expected.steps ?? []) {
    await page.click(step.click);
    await checkStep(page, { ...step, page: expected.page, about: '' });
  }
}

async function checkStep(page: Page, expected: ExpectedPage): Promise<void> {
  await expectFields(page, expected);
  await fillAndRead(page, expected);
}

async function expectFields(page: Page, expected: ExpectedPage): Promise<void> {
  if (expected.waitMs) await askBridge(page, { do: 'watch', until: 'codes' });
  const codes: string[][] = [];
  const phones: Found['phones'] = [];
  for (const frame of page.frames()) {
    const prefix = frame === page.mainFrame() ? '' : '#frame >>> ';
    const selectors = [...(expected.otp ?? expected.inFrame?.otp ?? []).flatMap((code) => code.selectors)];
    selectors.push(...(expected.phone ?? []).map((part) => part.selector), ...(expected.traps ?? []));
    const own = selectors.map((selector) => (prefix ? selector.replace(/^#\w+ >>> /, '') : selector));
    const found = await askBridge<Found>(frame, { do: 'find', selectors: own });
    codes.push(...found.codes.map(({ boxes }) => boxes));
    phones.push(...found.phones);
  }
  const wanted = (expected.otp ?? expected.inFrame?.otp ?? []).map(({ selectors }) =>
    selectors.map((selector) => selector.replace(/^#(?:acs|bank) >>> /, '')),
  );
  assert.deepEqual(codes, wanted);
  const parts = phones.flatMap((field) => field.parts);
  const optional = (expected.phone ?? []).filter((part) => part.optional).map((part) => part.selector);
  assert.deepEqual(
    parts.filter(({ element }) => !optional.includes(element)),
    (expected.phone ?? [])
      .filter((part) => !part.optional)
      .map(({ selector, part }) => ({ element: selector, role: part })),
  );
}

async function fillAndRead(page: Page, expected: ExpectedPage): Promise<void> {
  const code = expected.otp?.[0] ?? expected.inFrame?.otp[0];
  const untouched = await valuesOf(page.mainFrame(), expected.traps ?? []);
  if (expected.phone?.some((part) => !part.optional)) {
    const number = numbers[expected.page] ?? british;
    assert.equal(await askBridge(page, { do: 'fillPhone', index: 0, phone: number }), true);
    const state = await stateOf(page);
    if (state?.phone !== undefined)
      assert.ok(state.phone.replace(/\D/g, '').endsWith(number.national), state.phone);
  }
  if (code) {
    const frame = page.frames().at(-1) ?? page.mainFrame();
    const text = codeOf(code.kind === 'segmented' ? code.selectors.length : code.length);
    assert.equal(await askBridge(frame, { do: 'fillCode', index: 0, code: text }), true);
    const state = await stateOf(page);
    if (state?.otp !== undefined) assert.equal(state.otp, text);
  }
  assert.deepEqual(await valuesOf(page.mainFrame(), expected.traps ?? []), untouched);
}

function stateOf(page: Page): Promise<{ otp?: string; phone?: string } | undefined> {
  return page.evaluate(() => (window as { __state?: () => { otp?: string; phone?: string } }).__state?.());
}

function valuesOf(frame: Frame, selectors: string[]): Promise<string[]> {
  return frame.evaluate(
    (all) =>
      all.flatMap((one) => [...document.querySelectorAll<HTMLInputElement>(one)].map((field) => field.value)),
    selectors,
  );
}
