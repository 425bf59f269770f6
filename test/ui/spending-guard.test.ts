import { describe, expect, it } from 'vitest';
import { createSpendingGuard, settleMs } from '../../src/ui/spending-guard.ts';

/** A guard with a clock and a situation to turn. */
function stage() {
  const world = { time: 0, situation: 'here' as string | null };
  const guard = createSpendingGuard(
    () => world.situation,
    () => world.time,
  );
  const pass = (ms: number) => {
    world.time += ms;
  };
  return { world, guard, pass };
}

describe('the spending guard', () => {
  it('is inert until everything stood still long enough', () => {
    const { guard, pass } = stage();
    expect(guard.isArmed()).toBe(false);
    pass(settleMs - 1);
    expect(guard.isArmed()).toBe(false);
    pass(1);
    expect(guard.isArmed()).toBe(true);
  });

  it.each([
    ['the window or the button moved', 'elsewhere'],
    ['the price changed', 'dearer'],
  ])('starts anew when %s, also at the very click', (_, situation) => {
    const { world, guard, pass } = stage();
    pass(10_000);
    expect(guard.isArmed()).toBe(true);
    world.situation = situation;
    expect(guard.isArmed()).toBe(false);
    pass(settleMs - 1);
    expect(guard.isArmed()).toBe(false);
    pass(1);
    expect(guard.isArmed()).toBe(true);
  });

  it('never arms while the page is hidden or without focus', () => {
    const { world, guard, pass } = stage();
    world.situation = null;
    pass(10_000);
    expect(guard.isArmed()).toBe(false);
    pass(10_000);
    expect(guard.isArmed()).toBe(false);
  });

  it('counts from when the page came back, not from when it was first seen', () => {
    const { world, guard, pass } = stage();
    pass(10_000);
    world.situation = null;
    guard.look();
    pass(10_000);
    world.situation = 'here';
    guard.look();
    expect(guard.isArmed()).toBe(false);
    pass(settleMs);
    expect(guard.isArmed()).toBe(true);
  });

  it('can be told to start anew', () => {
    const { guard, pass } = stage();
    pass(10_000);
    guard.restart();
    expect(guard.isArmed()).toBe(false);
  });
});
