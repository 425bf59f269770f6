import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const overscan = 4;
/** What is taken as visible before the list has a size. */
const firstGuess = 12;

/** The rows worth drawing of a long list: from `first` up to, not including, `end`. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, count: number) {
  const visible = height > 0 ? Math.ceil(height / rowHeight) + 1 : firstGuess;
  const top = Math.min(Math.floor(Math.max(0, scrollTop) / rowHeight), Math.max(0, count - visible));
  return { first: Math.max(0, top - overscan), end: Math.min(count, top + visible + overscan) };
}

/**
 * Tells which rows of a scrolling box are in sight, so that forty thousand cost as much as twenty. All rows are
 * `rowHeight` px high.
 */
export function useWindow(box: RefObject<HTMLDivElement | null>, count: number, rowHeight: number) {
  const [{ scrollTop, height }, setSight] = useState({ scrollTop: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setSight({ scrollTop: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box]);
  return rowsInSight(scrollTop, height, rowHeight, count);
}
