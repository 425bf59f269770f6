import { contentOf } from './keyboard.ts';

const written = new WeakMap<HTMLElement, string>();

/** Remembers what stands in a field now as ours. */
export const claim = (field: HTMLElement): unknown => written.set(field, contentOf(field));

/**
 * Whether something stands in a field that we did not write. A mask ("__-__") and a calling code that a widget has put
 * there ("+1 ") are nothing.
 */
export function holdsForeign(field: HTMLElement): boolean {
  const value = contentOf(field);
  if (!/[\p{L}\p{N}]/u.test(value) || written.get(field) === value) return false;
  return !/^\(?\+\d{0,4}\)?[\s()_-]*$/.test(value.trim());
}
