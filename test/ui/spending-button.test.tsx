// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpendingButton } from '../../src/ui/spending-button.tsx';
import { settleMs } from '../../src/ui/spending-guard.ts';
import { type Mounted, mount, trust, trustedClick } from './mount.tsx';

let focused: boolean;
let spent: number;
let page: Mounted;

function loseFocus(): void {
  focused = false;
}

function draw(price = 350, busy = false, subject = 'telegram 44') {
  return (
    <SpendingButton
      label="getNumber"
      price={price}
      subject={subject}
      busy={busy}
      onSpend={() => void spent++}
    />
  );
}

function show(price = 350, busy = false): void {
  page = mount(draw(price, busy));
}

const button = () => page.root.querySelector('button') as HTMLButtonElement;
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

function press(
  type: 'keydown' | 'keyup',
  key: string,
  more: KeyboardEventInit = {},
  target: Element = button(),
) {
  const event = trust(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }));
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
  spent = 0;
  focused = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
});
afterEach(() => {
  page.unmount();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a button that spends', () => {
  it('says its price', () => {
    show(1455);
    expect(button().textContent).toBe('Get a number · $1.455');
  });

  it('does nothing at once, and tells so', async () => {
    show();
    trustedClick(button());
    await pass(settleMs - 100);
    trustedClick(button());
    expect(spent).toBe(0);
    expect(button().getAttribute('aria-disabled')).toBe('true');
  });

  it('spends once it stood still', async () => {
    show();
    await pass(settleMs + 100);
    expect(button().getAttribute('aria-disabled')).toBe('false');
    trustedClick(button());
    expect(spent).toBe(1);
  });

  it('spends within the click, so that access can be asked for in it too', async () => {
    show();
    await pass(settleMs + 100);
    const order: string[] = [];
    button().addEventListener('click', () => order.push('own listener'), true);
    trustedClick(button());
    order.push('after the click');
    expect(spent).toBe(1);
    expect(order).toEqual(['own listener', 'after the click']);
  });

  it('ignores a click that a script made', async () => {
    show();
    await pass(settleMs + 100);
    button().click();
    button().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(spent).toBe(0);
  });

  it('ignores the second half of a double click', async () => {
    show();
    await pass(settleMs + 100);
    trustedClick(button(), { detail: 2 });
    expect(spent).toBe(0);
  });

  it('fires once for two clicks in a row', async () => {
    show();
    await pass(settleMs + 100);
    trustedClick(button());
    trustedClick(button());
    await pass(200);
    trustedClick(button());
    expect(spent).toBe(1);
  });

  it('is inert while an order is under way', async () => {
    show(350, true);
    await pass(5000);
    trustedClick(button());
    expect(spent).toBe(0);
  });

  it.each([
    ['the page is out of focus', loseFocus],
    ['the window moved', () => void vi.spyOn(window, 'screenX', 'get').mockReturnValue(400)],
    ['the page is hidden', () => void vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')],
    [
      'the button moved',
      () => void vi.spyOn(button(), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 90, 10, 10)),
    ],
    ['the window was left and came back', () => void window.dispatchEvent(new Event('blur'))],
    ['something lies over it', () => document.body.append(openDialog())],
  ])('is inert when %s', async (_, change) => {
    show();
    await pass(settleMs + 100);
    change();
    trustedClick(button());
    expect(spent).toBe(0);
  });

  it('is inert when its price has just changed', async () => {
    show();
    await pass(settleMs + 100);
    button().textContent = 'Get a number · $9.99';
    trustedClick(button());
    expect(spent).toBe(0);
  });
});

it('is inert when it has just come to buy something else at the same price', async () => {
  show();
  await pass(settleMs + 100);
  page.redraw(draw(350, false, 'telegram 7'));
  trustedClick(button());
  expect(spent).toBe(0);
  await pass(settleMs + 100);
  trustedClick(button());
  expect(spent).toBe(1);
});

describe('keys', () => {
  it.each(['Enter', ' '])('"%s" pressed anew is let through', async (key) => {
    show();
    await pass(settleMs + 100);
    expect(press('keydown', key).defaultPrevented).toBe(false);
    expect(press('keyup', key).defaultPrevented).toBe(false);
  });

  it.each(['Enter', ' '])('"%s" that repeats is not', async (key) => {
    show();
    await pass(settleMs + 100);
    press('keydown', key);
    expect(press('keydown', key, { repeat: true }).defaultPrevented).toBe(true);
    expect(press('keyup', key).defaultPrevented).toBe(true);
  });

  it.each(['Enter', ' '])('"%s" held since before it was armed is not, until it goes up', async (key) => {
    show();
    press('keydown', key);
    await pass(settleMs + 100);
    expect(press('keydown', key).defaultPrevented).toBe(true);
    expect(press('keyup', key).defaultPrevented).toBe(true);
    expect(press('keydown', key).defaultPrevented).toBe(false);
  });

  it('one that went down elsewhere in the page is not', async () => {
    show();
    await pass(settleMs + 100);
    press('keydown', ' ', {}, document.body);
    expect(press('keyup', ' ').defaultPrevented).toBe(true);
  });

  it('others are left alone', async () => {
    show();
    expect(press('keydown', 'Tab').defaultPrevented).toBe(false);
  });
});

function openDialog(): HTMLElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  return dialog;
}
