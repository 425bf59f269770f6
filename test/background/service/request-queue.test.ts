import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRequestQueue } from '../../../src/background/service/request-queue.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** Notes when each task started, in ms from the first. */
function record() {
  const starts: [name: string, at: number][] = [];
  const zero = Date.now();
  const task = (name: string) => async () => {
    starts.push([name, Date.now() - zero]);
    return name;
  };
  return { starts, task };
}

/** Stands for storage that outlives the background. */
function remember(at = 0) {
  let last = at;
  return {
    read: async () => last,
    write: async (now: number) => {
      last = now;
    },
  };
}

it('leaves a second between starts', async () => {
  const queue = createRequestQueue(1_000, remember());
  const { starts, task } = record();
  for (const name of ['a', 'b', 'c']) void queue.run('poll', null, task(name));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(starts).toEqual([
    ['a', 0],
    ['b', 1_000],
    ['c', 2_000],
  ]);
});

it('lets a user go ahead of polls', async () => {
  const queue = createRequestQueue(1_000, remember());
  const { starts, task } = record();
  void queue.run('poll', null, task('first'));
  void queue.run('poll', null, task('poll'));
  await vi.advanceTimersByTimeAsync(10);
  void queue.run('user', null, task('user'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(starts.map(([name]) => name)).toEqual(['first', 'user', 'poll']);
});

it('joins equal polls, until they have ended', async () => {
  const queue = createRequestQueue(1_000, remember());
  const { starts, task } = record();
  const first = queue.run('poll', 'state', task('a'));
  const second = queue.run('poll', 'state', task('b'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await Promise.all([first, second])).toEqual(['a', 'a']);
  void queue.run('poll', 'state', task('c'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(starts.map(([name]) => name)).toEqual(['a', 'c']);
});

it('goes on after a failure', async () => {
  const queue = createRequestQueue(1_000, remember());
  const { starts, task } = record();
  const failing = queue.run('poll', 'state', () => Promise.reject(new Error('no')));
  const caught = expect(failing).rejects.toThrow('no');
  void queue.run('poll', 'state 2', task('next'));
  await vi.advanceTimersByTimeAsync(5_000);
  await caught;
  expect(starts.map(([name]) => name)).toEqual(['next']);
});

it.each([
  ['a moment ago', -300, 700],
  ['long ago', -5_000, 0],
  ['in the future, since the clock was set back', 60_000, 0],
])('a new background whose last request started %s', async (_, agoMs, expected) => {
  const queue = createRequestQueue(1_000, remember(Date.now() + agoMs));
  const { starts, task } = record();
  void queue.run('user', null, task('first'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(starts).toEqual([['first', expected]]);
});
