import { ancestorsOf, attribute, isInput, rectOf } from './dom.ts';
import { isLocked, isVisible } from './is-visible.ts';

const TYPES = new Set(['text', 'tel', 'number', 'password']);
const FEWEST = 4;
const MOST = 8;
const WIDEST = 100;

/**
 * Rows of 4 to 8 fields that take one character each, in reading order. They may be in halves, in wrappers or shadow
 * roots of their own; all but the first may still be disabled.
 */
export function findBoxes(fields: HTMLElement[]): HTMLElement[][] {
  const rows: HTMLElement[][] = [];
  let run: HTMLInputElement[] = [];
  const close = () => {
    if (run.length >= FEWEST) rows.push(...splitRun(run));
    run = [];
  };
  for (const field of fields) {
    const before = run.at(-1);
    if (!isInput(field) || !TYPES.has(field.type)) close();
    else if (before && !belongsTo(before, field, run.length)) {
      close();
      run = [field];
    } else run.push(field);
  }
  close();
  return rows.filter(isRow);
}

/** Same make as the box before it; only the first may differ in length, since a whole code is pasted into it. */
function belongsTo(before: HTMLInputElement, field: HTMLInputElement, index: number): boolean {
  if (before.type !== field.type || takesMany(field)) return false;
  if (takesOne(field)) return takesOne(before) || (index === 1 && before.className === field.className);
  return !takesOne(before) && before.className === field.className && before.maxLength === field.maxLength;
}

const takesOne = (field: HTMLInputElement): boolean => field.maxLength === 1 || field.size === 1;

const takesMany = (field: HTMLInputElement): boolean => field.maxLength > 1;

/** A long run is several rows; their common wrappers part them. */
function splitRun(run: HTMLElement[]): HTMLElement[][] {
  if (run.length <= MOST) return [run];
  for (let up = 1; up <= 5; up++) {
    const byWrapper = new Map<Element | undefined, HTMLElement[]>();
    for (const box of run) {
      const wrapper = [...ancestorsOf(box, up)].at(-1);
      byWrapper.set(wrapper, [...(byWrapper.get(wrapper) ?? []), box]);
    }
    const rows = [...byWrapper.values()];
    if (rows.every((row) => row.length >= FEWEST && row.length <= MOST)) return rows;
  }
  return [];
}

/** Boxes stand in a line, narrow and alike. Marked ones (one character each) may be drawn as they like. */
function isRow(boxes: HTMLElement[]): boolean {
  const [first] = boxes as HTMLInputElement[];
  if (!first || isLocked(first) || !boxes.every((box) => isVisible(box))) return false;
  if ((boxes as HTMLInputElement[]).slice(1).every(takesOne)) return true;
  const { width, top } = rectOf(first);
  return boxes.every((box) => {
    const rect = rectOf(box);
    const isAlike = Math.abs(rect.width - width) < 3 && Math.abs(rect.top - top) < 5;
    return isAlike && rect.width <= WIDEST && !attribute(box, 'value').match(/\w\w/);
  });
}
