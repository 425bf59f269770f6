import { ancestorsOf } from './dom.ts';

const DEEPEST = 8;

/**
 * How many of some fields stand close under an element. Counted once, from the fields up: asking each wrapper for what
 * it holds would walk a flat page as often as it has fields.
 */
export function countFields(fields: Element[]): (wrapper: Element) => number {
  const counts = new Map<Element, number>();
  for (const field of fields) {
    for (const wrapper of ancestorsOf(field, DEEPEST)) counts.set(wrapper, (counts.get(wrapper) ?? 0) + 1);
  }
  return (wrapper) => counts.get(wrapper) ?? 0;
}

/** The largest element up to some levels above that holds no more than so many fields. */
export function wrapperOf(field: Element, count: (wrapper: Element) => number, most: number): Element | null {
  let largest: Element | null = null;
  for (const wrapper of ancestorsOf(field, 4)) {
    if (count(wrapper) > most || wrapper.localName === 'body') break;
    largest = wrapper;
  }
  return largest;
}
