import { expect, it } from 'vitest';
import { createClock } from '../simulator/clock.ts';

const still = () => createClock({ startAt: 1_000_000, running: false });

it('stands still but for what it is moved', () => {
  const clock = still();
  expect(clock.now()).toBe(1_000_000);
  clock.advance(1500);
  expect(clock.now()).toBe(1_001_500);
});

it('runs what is due in order, each at its own time, and what that schedules on the way', () => {
  const clock = still();
  const seen: [string, number][] = [];
  const note = (name: string) => () => void seen.push([name, clock.now() - 1_000_000]);
  clock.schedule(300, note('late'));
  clock.schedule(100, () => {
    note('early')();
    clock.schedule(50, note('nested'));
  });
  clock.schedule(900, note('never'));
  clock.advance(400);
  expect(seen).toEqual([
    ['early', 100],
    ['nested', 150],
    ['late', 300],
  ]);
});

it('forgets what is taken back', () => {
  const clock = still();
  const seen: number[] = [];
  const takeBack = clock.schedule(10, () => seen.push(1));
  takeBack();
  clock.advance(20);
  expect(seen).toEqual([]);
});

it('runs by itself, and is ahead by what it was moved', async () => {
  const clock = createClock();
  const before = clock.now();
  clock.advance(60_000);
  expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
  await clock.sleep(5);
  expect(clock.now() - before).toBeGreaterThanOrEqual(60_005);
  clock.stop();
});
