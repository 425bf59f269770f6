import { ancestorsOf, attribute, isInput, rectOf, textOf } from './dom.ts';
import { isLocked, isVisible } from './is-visible.ts';
import { textsBeside } from './near-text.ts';

const TYPES = new Set(['text', 'tel', 'number', 'password']);
const LETTERS = /\p{L}{2}/u;
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
  if (before.type !== field.type || field.maxLength > 1) return false;
  if (takesOne(before)) return takesOne(field);
  return makeOf(before) === makeOf(field) && (index === 1 || !takesOne(field));
}

const takesOne = (field: HTMLElement): boolean =>
  (field as HTMLInputElement).maxLength === 1 || (field as HTMLInputElement).size === 1;

/** What boxes of a row have in common besides their number: "digit-1" and "digit-2" are both "digit-". */
const makeOf = (field: Element): string =>
  [attribute(field, 'name').replace(/\d+/g, ''), field.classList[0], attribute(field, 'inputmode')].join('|');

/** A long run is several rows; their common wrappers part them. */
function splitRun(run: HTMLElement[]): HTMLElement[][] {
  if (run.length <= MOST) return [run];
  for (let up = 1; up <= 5; up++) {
    const byWrapper = new Map<Element | undefined, HTMLElement[]>();
    for (const box of run) {
      const wrapper = [...ancestorsOf(box, up)].at(-1);
      const row = byWrapper.get(wrapper);
      if (row) row.push(box);
      else byWrapper.set(wrapper, [box]);
    }
    const rows = [...byWrapper.values()];
    if (rows.every((row) => row.length >= FEWEST && row.length <= MOST)) return rows;
  }
  return [];
}

/** Boxes are of one size. Those that do not say that they take one character must have no label but a number. */
function isRow({ boxes, isMarked }: Row): boolean {
  const [first, ...rest] = boxes;
  if (!first || isLocked(first) || !isVisible(first)) return false;
  if (!rest.every((box) => isVisible(box, { ariaHidden: true }))) return false;
  if (isMarked) return true;
  const { width, height } = rectOf(first);
  const isSized = ({ width: w, height: h }: DOMRect) => Math.abs(w - width) < 4 && Math.abs(h - height) < 4;
  return rest.every((box) => isSized(rectOf(box)) && isNameless(box));
}

function isNameless(box: HTMLElement): boolean {
  const { labels, placeholder } = box as HTMLInputElement;
  if ([...(labels ?? [])].some((label) => LETTERS.test(textOf(label))) || LETTERS.test(placeholder))
    return false;
  for (const piece of textsBeside(box, 'previousNode', { nodes: 8, characters: 30 })) {
    if (!piece) return true;
    if (LETTERS.test(piece.text)) return false;
  }
  return true;
}
