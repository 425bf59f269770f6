import { ancestorsOf, attribute, isInput, rectOf } from './dom.ts';
import { isLocked, isVisible } from './is-visible.ts';

const TYPES = new Set(['text', 'tel', 'number', 'password']);
const FEWEST = 4;
const MOST = 8;

/** Fields that may take one character each. `isMarked` where they say so; the others only look alike. */
export type Row = { boxes: HTMLElement[]; isMarked: boolean };

/**
 * Rows of 4 to 8 fields that take one character each, in reading order. They may be in halves, in wrappers or shadow
 * roots of their own; all but the first may still be disabled.
 */
export function findBoxes(fields: HTMLElement[]): Row[] {
  const runs: HTMLInputElement[][] = [];
  let run: HTMLInputElement[] = [];
  for (const field of fields) {
    const before = run.at(-1);
    const isBox = isInput(field) && TYPES.has(field.type);
    if (isBox && (!before || isAlike(before, field, run.length))) run.push(field);
    else {
      runs.push(run);
      run = isBox ? [field] : [];
    }
  }
  return [...runs, run]
    .filter((alike) => alike.length >= FEWEST)
    .flatMap(splitRun)
    .map((boxes) => ({ boxes, isMarked: boxes.slice(1).every(takesOne) }))
    .filter(isRow);
}

/** Same make as the box before it. Only the first may differ in length, since a whole code is pasted into it. */
function isAlike(before: HTMLInputElement, field: HTMLInputElement, index: number): boolean {
  if (before.type !== field.type || field.maxLength > 1 || nameOf(before) !== nameOf(field)) return false;
  return takesOne(field) === takesOne(before) || (index === 1 && madeOf(before) === madeOf(field));
}

const takesOne = (field: HTMLElement): boolean =>
  (field as HTMLInputElement).maxLength === 1 || (field as HTMLInputElement).size === 1;

/** What boxes of a row have in common besides their number: "digit-1" and "digit-2" are both "digit-". */
const nameOf = (field: Element): string =>
  takesOne(field as HTMLElement) ? '' : `${attribute(field, 'name').replace(/\d+/g, '')}|${madeOf(field)}`;

const madeOf = (field: Element): string => `${field.classList[0] ?? ''}|${attribute(field, 'inputmode')}`;

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

/** Boxes are of one size. That they are for one character they may say, or number their labels, or have no label. */
function isRow({ boxes, isMarked }: Row): boolean {
  const [first] = boxes;
  if (!first || isLocked(first) || !(isMarked || boxes.every(isNameless))) return false;
  if (!boxes.every((box) => isVisible(box))) return false;
  const { width, height } = rectOf(first);
  return (
    isMarked ||
    boxes.every((box) => Math.abs(rectOf(box).width - width) + Math.abs(rectOf(box).height - height) < 6)
  );
}

function isNameless(box: HTMLElement): boolean {
  const { labels } = box as HTMLInputElement;
  return (
    !labels?.length &&
    !/\p{L}{2}/u.test(attribute(box, 'placeholder')) &&
    (box as HTMLInputElement).maxLength < 7
  );
}
