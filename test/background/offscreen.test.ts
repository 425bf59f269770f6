import { beforeEach, expect, it, vi } from 'vitest';

const { listeners, performTask } = vi.hoisted(() => ({
  listeners: [] as ((message: unknown, sender: object) => unknown)[],
  performTask: vi.fn(async () => {}),
}));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { onMessage: { addListener: (listener: never) => listeners.push(listener) } } },
}));
vi.mock('../../src/platform/perform-task.ts', () => ({ performTask }));

beforeEach(() => void performTask.mockClear());

const copy = { to: 'offscreen', task: { do: 'copy', text: '482913' } };

it.each([
  ['the worker', copy, {}, 1],
  ['a script in a page', copy, { tab: { id: 7 } }, 0],
  ['the worker, for somebody else', { name: 'readNews' }, {}, 0],
])('what %s asks of the hidden document', async (_, message, sender, times) => {
  await import('../../src/background/offscreen.ts');
  await listeners[0]?.(message, sender);
  expect(performTask).toHaveBeenCalledTimes(times);
});
