// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FailureCode, failureCodes } from '../../src/messages/failure.ts';
import type { Reply } from '../../src/messages/send.ts';
import { ClosedCard } from '../../src/popup/home/closed-card.tsx';
import { OpenCard } from '../../src/popup/home/open-card.tsx';
import { PageStrip } from '../../src/popup/home/page-strip.tsx';
import { serviceStats } from '../../src/storage/items.ts';
import { closed, offer, open, page, sms } from '../support/samples.ts';
import { type Mounted, mount, trustedClick, until } from '../ui/mount.tsx';

/** Whatever fails, and wherever it is told: there is something to click that leads on. */
let view: Mounted;
beforeEach(async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  await serviceStats('telegram').set({ at: Date.now(), offers: [offer()], complete: true, failure: null });
});
afterEach(() => {
  view.unmount();
  vi.restoreAllMocks();
});

const shown = { tabId: 7, origin: 'https://shop.example', host: 'shop.example' };
const card = { shown, page, foreign: false };
const coded = open({ messages: [sms('482913 is your code', '482913')] });
const strip = (
  <PageStrip
    tabId={7}
    page={{ ...page, granted: true, service: offer().service }}
    orders={[]}
    onShowOrders={() => {}}
  />
);

/** What of the background fails, the view, and what the user clicks there. */
const places: [name: string, message: string, view: ComponentChild, act: (() => Promise<void>) | null][] = [
  ['stats of the page', 'refreshStats', strip, null],
  ['cancelling', 'closeOrder', <OpenCard order={open()} {...card} />, () => press('Cancel')],
  ['finishing', 'closeOrder', <OpenCard order={coded} {...card} />, () => press('Finish')],
  ['the next SMS', 'nextSms', <OpenCard order={coded} {...card} />, () => press('Next SMS')],
  ['filling', 'fillInto', <OpenCard order={open()} {...card} />, () => press('Fill in number')],
];

async function press(name: string) {
  view.button(name).click();
}

describe.each(places)('%s', (_, message, element, act) => {
  it.each(failureCodes)('%s', async (code) => {
    view = mount(element, { answers: fail(message, code) });
    await act?.();
    await until(() => view.root.querySelector('.note'));
    expectWayOn();
  });
});

it.each(failureCodes)('an order that was refused: %s', (failure) => {
  view = mount(<ClosedCard order={closed({ kind: 'notOrdered', failure })} {...card} />);
  expectWayOn();
});

/** One for each way on: the button is live only after a while, so not all of them. */
it.each<FailureCode>([
  'lowBalance',
  'noNumber',
  'noService',
  'tooMany',
  'busy',
  'pageGone',
  'signInAgain',
  'unknown',
])('ordering for the page: %s', async (code) => {
  view = mount(strip, { answers: fail('placeOrder', code) });
  await until(() => view.root.querySelector('.spending[aria-disabled=false]'));
  trustedClick(view.root.querySelector('.spending') as HTMLElement);
  await until(() => view.root.querySelector('.note'));
  expectWayOn();
});

function fail(message: string, code: FailureCode): Record<string, Reply<unknown>> {
  return { [message]: { ok: false, failure: { code } } };
}

function expectWayOn() {
  const ways = [...view.root.querySelectorAll('.note-ways :is(a, button)')].map((way) => way.textContent);
  expect(ways.length, view.text()).toBeGreaterThan(0);
}
