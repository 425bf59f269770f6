import { fakeBrowser } from '@webext-core/fake-browser';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Reply } from '../../src/messages/send.ts';
import { type Abilities, AbilitiesProvider } from '../../src/ui/abilities.ts';
import { forgetItems } from '../../src/ui/use-item.ts';
import english from '../../static/_locales/en/messages.json' with { type: 'json' };

const messages: Record<string, { message: string }> = english;

/** Answers as the browser does from `_locales/en`. */
export function speakEnglish(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, substitutions: string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
  });
}

export interface Sent {
  name: string;
  input: unknown;
}

export interface Mounted {
  /** What our page asked for, in the order it did: messages, and `request` for access. */
  calls: Sent[];
  root: HTMLElement;
  /** The text a person sees. */
  text(): string;
  /** The button or link of this name; its whole name or its beginning. */
  button(name: string): HTMLElement;
  /** The same view with other properties. */
  redraw(view: ComponentChild): void;
  unmount(): void;
}

/** Puts a view into an empty page, with a background that answers as told and otherwise says yes. */
export function mount(
  view: ComponentChild,
  {
    answers = {},
    abilities = {},
  }: { answers?: Record<string, Reply<unknown>>; abilities?: Partial<Abilities> } = {},
): Mounted {
  forgetItems();
  speakEnglish();
  const calls: Sent[] = [];
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(message: Sent) {
      calls.push(message);
      return answers[message.name] ?? { ok: true };
    },
  });
  const able: Abilities = {
    async requestAccess(origins) {
      calls.push({ name: 'request', input: origins });
      return true;
    },
    openOptions: () => void calls.push({ name: 'openOptions', input: null }),
    async copy(text) {
      calls.push({ name: 'copy', input: text });
    },
    ...abilities,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const redraw = (next: ComponentChild) =>
    void act(() => render(<AbilitiesProvider value={able}>{next}</AbilitiesProvider>, root));
  redraw(view);
  return {
    redraw,
    calls,
    root,
    text: () => readText(root),
    button(name) {
      const found = [...root.querySelectorAll<HTMLElement>('button, a[href]')].find((element) =>
        (element.getAttribute('aria-label') ?? readText(element)).startsWith(name),
      );
      if (!found) throw new Error(`No button "${name}" in: ${readText(root)}`);
      return found;
    },
    unmount: () => render(null, root),
  };
}

function readText(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until something holds; the limit is for a machine that is busy with other things. */
export function until(holds: () => unknown): Promise<void> {
  return vi.waitFor(
    () => {
      if (!holds()) throw new Error(`Waited in vain; the page says: ${readText(document.body)}`);
    },
    { timeout: 10_000 },
  );
}

/** A click as a user makes it: trusted, unlike one a script can make. */
export function trustedClick(element: HTMLElement, { detail = 1 } = {}): void {
  element.dispatchEvent(trust(new MouseEvent('click', { bubbles: true, cancelable: true, detail })));
}

export function trust<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
