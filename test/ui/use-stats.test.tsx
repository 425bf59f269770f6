// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/messages/send.ts';
import { type Stats, serviceStats } from '../../src/storage/items.ts';
import { useStats } from '../../src/ui/use-stats.ts';
import { offer } from '../support/samples.ts';
import { type Mounted, mount } from './mount.tsx';

let mounted: Mounted;
const second = 1000;
const minute = 60 * second;

function Viewer() {
  const { failure } = useStats({ by: 'service', service: 'telegram' });
  return <p>{failure?.code}</p>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

/** How often the background was asked, at the opening and in each of the stretches after it. */
async function countAsks(
  stored: Partial<Stats>,
  stretches: number[],
  answers: Record<string, Reply<unknown>> = {},
) {
  await serviceStats('telegram').set({
    at: Date.now(),
    offers: [offer()],
    complete: true,
    failure: null,
    ...stored,
  });
  mounted = mount(<Viewer />, { answers });
  const counts: number[] = [];
  for (const ms of [0, ...stretches]) {
    const before = mounted.calls.length;
    await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
    counts.push(mounted.calls.length - (counts.length === 0 ? 0 : before));
  }
  return counts;
}

const offline = { refreshStats: { ok: false, failure: { code: 'offline' } } } as const;

it.each<[string, Partial<Stats>, number[], Record<string, Reply<unknown>>, number[]]>([
  ['while rows are coming, every 5 s', { complete: false }, [20 * second], {}, [1, 4]],
  [
    'once all are there, each minute: older than five, the background has newer ones',
    {},
    [4 * minute],
    {},
    [1, 4],
  ],
  ['after a failure, each minute', { complete: false }, [30 * second, 4 * minute], offline, [1, 0, 4]],
  [
    'after a failure that an earlier view has seen, each minute',
    { complete: false, failure: { code: 'offline' } },
    [30 * second, 4 * minute],
    offline,
    [1, 0, 4],
  ],
])('asks %s', async (_, stored, stretches, answers, expected) => {
  expect(await countAsks(stored, stretches, answers)).toEqual(expected);
});
