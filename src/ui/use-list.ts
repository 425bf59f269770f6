import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveInList } from './list-keys.ts';
import { useWindow } from './use-window.ts';

/**
 * A long list of which one row is the Tab stop, and arrow keys go from row to row (the "roving tabindex" of the
 * ARIA practices). Rows bear `data-row={index}` on what takes the focus, and are placed by their index, so that
 * the stop stays drawn, with the focus, however far one scrolls away from it.
 *
 * @param start the row that is the stop, and in sight, when the list opens
 */
export function useList(count: number, rowHeight: number, start = 0) {
  const box = useRef<HTMLDivElement>(null);
  const [wantedStop, setStop] = useState(start);
  const focusNext = useRef(false);
  const { first, end } = useWindow(box, count, rowHeight);
  const stop = Math.max(0, Math.min(wantedStop, count - 1));

  const focusRow = (index: number) => {
    const element = box.current;
    setStop(index);
    if (!element) return;
    keepInSight(element, index * rowHeight, rowHeight);
    const row = element.querySelector<HTMLElement>(`[data-row="${index}"]`);
    row?.focus({ preventScroll: true });
    focusNext.current = row === null;
  };
  useLayoutEffect(() => {
    if (focusNext.current) focusRow(stop);
  });
  useLayoutEffect(() => {
    if (box.current && start > 0) box.current.scrollTop = (start - 1) * rowHeight;
  }, [start, rowHeight]);

  const indices = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
  if (count > 0 && !indices.includes(stop)) indices.push(stop);
  return {
    box,
    /** Which rows to draw. */
    indices,
    stop,
    setStop,
    focusRow,
    onKeyDown(event: KeyboardEvent) {
      const target = moveInList(event.key, stop, count);
      if (target === null) return;
      event.preventDefault();
      focusRow(target);
    },
  };
}

function keepInSight(box: HTMLElement, top: number, rowHeight: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  const lowest = top + rowHeight - box.clientHeight;
  if (lowest > box.scrollTop) box.scrollTop = lowest;
}
