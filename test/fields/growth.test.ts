// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findFields } from '../../src/fields/find-fields.ts';
import { layOut } from './harness/lay-out.ts';

beforeAll(layOut);
afterEach(() => vi.restoreAllMocks());

/** How often a search asks the DOM for something. Times depend on what else a machine does, this does not. */
function countQuestions(html: string): number {
  document.body.innerHTML = html;
  const spies = [
    ...(
      ['closest', 'getAttribute', 'querySelectorAll', 'getBoundingClientRect', 'checkVisibility'] as const
    ).map((name) => vi.spyOn(Element.prototype, name)),
    vi.spyOn(Node.prototype, 'getRootNode'),
    ...(['nextNode', 'previousNode'] as const).map((name) => vi.spyOn(TreeWalker.prototype, name)),
  ];
  findFields(document);
  const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return count;
}

it.each([
  ['fields with a text before them', '<p>Name</p><input>'],
  ['fields with labels', '<label>Code <input name="code"></label>'],
  ['phones', '<label>Phone <input type="tel"></label>'],
  ['codes', '<p>We sent a code</p><input name="otp">'],
  ['boxes', '<input maxlength="1"><input maxlength="1">'],
  ['fields of no name', '<input>'],
  ['forms', '<form><label>Confirmation code <input></label><button>Send</button></form>'],
])('asks at most three times as much of twice the page: %s', (_about, html) => {
  const [once, twice] = [countQuestions(html.repeat(60)), countQuestions(html.repeat(120))];
  expect(twice / once).toBeLessThan(3);
});
