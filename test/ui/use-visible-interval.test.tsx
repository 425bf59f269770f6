// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useVisibleInterval } from '../../src/ui/use-visible-interval.ts';
import { type Mounted, mount } from './mount.tsx';

let mounted: Mounted;
const call = vi.fn();

function Caller({ on }: { on: boolean }) {
  useVisibleInterval(on, 5000, call);
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
});
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('calls once an interval, while our page is visible', () => {
  mounted = mount(<Caller on />);
  expect(call).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(10_000);
  expect(call).toHaveBeenCalledTimes(2);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(60_000);
  expect(call).toHaveBeenCalledTimes(2);
  visibility.mockReturnValue('visible');
  vi.advanceTimersByTime(5000);
  expect(call).toHaveBeenCalledTimes(3);
});

it('makes up for what it missed, once, as soon as our page is visible again', () => {
  mounted = mount(<Caller on />);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(12_000);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(call).toHaveBeenCalledTimes(1);
});

it('does not call while it is off, nor after the view has closed', () => {
  mounted = mount(<Caller on={false} />);
  vi.advanceTimersByTime(60_000);
  mounted.unmount();
  mounted = mount(<Caller on />);
  mounted.unmount();
  vi.advanceTimersByTime(60_000);
  expect(call).toHaveBeenCalledTimes(0);
});
