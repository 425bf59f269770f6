import { fillCode } from '../../../src/fields/fill-code.ts';
import { fillPhone } from '../../../src/fields/fill-phone.ts';
import { findFields } from '../../../src/fields/find-fields.ts';
import type { CodeField, FillOptions, PhoneNumber } from '../../../src/fields/types.ts';
import { watchFields } from '../../../src/fields/watch-fields.ts';
import { openRoot } from '../../../src/page/runtime.ts';

/**
 * The content script of the test extension: does in the isolated world what a test asks for by an event, and answers
 * by another. Details are text, which both browsers let through.
 */
export type Ask =
  | { id: number; do: 'find'; selectors: string[] }
  | { id: number; do: 'fillClosed'; code: string }
  | { id: number; do: 'fillCode'; index: number; code: string; options?: FillOptions }
  | { id: number; do: 'fillPhone'; index: number; phone: PhoneNumber; options?: FillOptions }
  | { id: number; do: 'time'; rounds: number }
  | { id: number; do: 'watch'; until: 'codes' | 'phones' };

export type Found = {
  codes: { boxes: string[]; score: number }[];
  phones: { parts: { element: string; role: string }[]; score: number }[];
};

document.addEventListener('simfill:ask', (event) => {
  const ask = JSON.parse((event as CustomEvent<string>).detail) as Ask;
  answer(ask).then(
    (value) => reply(ask.id, { value }),
    (error: unknown) => reply(ask.id, { error: String(error instanceof Error ? error.stack : error) }),
  );
});

const reply = (id: number, detail: object) =>
  document.dispatchEvent(new CustomEvent(`answer-${id}`, { detail: JSON.stringify(detail) }));

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.do) {
    case 'find':
      return describeFound(ask.selectors);
    case 'fillCode': {
      const field = findFields(document).codes[ask.index];
      return field ? fillCode(field, ask.code, ask.options) : null;
    }
    case 'fillClosed': {
      const field = findFields(document, { openRoot }).codes[0];
      return field ? { shown: await fillCode(field, ask.code), held: contentOf(field) } : null;
    }
    case 'fillPhone': {
      const field = findFields(document).phones[ask.index];
      return field ? fillPhone(field, ask.phone, ask.options) : null;
    }
    case 'time':
      return takeTimes(ask.rounds);
    case 'watch':
      return new Promise((resolve) => {
        const end = new AbortController();
        const look = () => {
          if (!findFields(document)[ask.until].length) return;
          end.abort();
          resolve(describeFound([]));
        };
        watchFields(document, look, end.signal);
        look();
      });
  }
}

const contentOf = ({ boxes }: CodeField): string =>
  boxes.map((box) => (box as HTMLInputElement).value).join('');

/** What was found, each element called by the first of the selectors that hits it. */
function describeFound(selectors: string[]): Found {
  const names = new Map<Element, string>();
  for (const selector of selectors) {
    for (const element of resolve(selector)) if (!names.has(element)) names.set(element, selector);
  }
  const nameOf = (element: Element) => names.get(element) ?? (element.cloneNode(false) as Element).outerHTML;
  const { codes, phones } = findFields(document);
  return {
    codes: codes.map(({ boxes, score }) => ({ boxes: boxes.map(nameOf), score })),
    phones: phones.map(({ parts, score }) => ({
      parts: parts.map(({ element, role }) => ({ element: nameOf(element), role })),
      score,
    })),
  };
}

/** "host >>> inner" enters the open shadow root of the host. */
function resolve(selector: string): Element[] {
  const [first = '', ...rest] = selector.split(' >>> ');
  return rest.reduce<Element[]>(
    (hosts, step) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(step) ?? [])]),
    [...document.querySelectorAll(first)],
  );
}

/**
 * Milliseconds for one search, ours and a bare one, over rounds that are long enough for a coarse clock: the fastest of
 * five turns, since whatever else the machine does only adds to them.
 */
function takeTimes(rounds: number): { ours: number; bare: number } {
  const turn = (work: () => unknown) => {
    const start = performance.now();
    for (let i = 0; i < rounds; i++) work();
    return (performance.now() - start) / rounds;
  };
  const time = (work: () => unknown) => Math.min(...[1, 2, 3, 4, 5].map(() => turn(work)));
  const words = /phone|tel|mobile|code|otp|verif|sms|token|pin/i;
  const bare = () =>
    [...document.querySelectorAll('input,select,textarea')].filter(
      (field) =>
        words.test(`${field.id} ${field.getAttribute('name')}`) && field.getBoundingClientRect().width > 0,
    );
  return { ours: time(() => findFields(document)), bare: time(bare) };
}
