import { ancestorsOf } from '../fields/dom.ts';
import { findFields } from '../fields/find-fields.ts';
import type { CodeField, PhoneField } from '../fields/types.ts';
import { openRoot } from './runtime.ts';

/** A field that is in focus, and what it is for. */
export type Place =
  | { kind: 'phone'; field: PhoneField; elements: HTMLElement[] }
  | { kind: 'code'; field: CodeField; elements: HTMLElement[] };

/** The phone or code field an element belongs to, or null. */
export function findPlace(element: Element | null): Place | null {
  if (!element || !mayBeField(element)) return null;
  const { codes, phones } = findFields(document, { openRoot });
  for (const field of codes) {
    if (field.boxes.some((box) => box === element)) return { kind: 'code', field, elements: field.boxes };
  }
  for (const field of phones) {
    const elements = field.parts.filter(({ role }) => role !== 'country').map((part) => part.element);
    if (elements.some((part) => part === element)) return { kind: 'phone', field, elements };
  }
  return null;
}

/** Asked at each focus, so that nothing is searched for because of a button. */
function mayBeField(element: Element): boolean {
  return /^(?:input|textarea|select)$/.test(element.localName) || (element as HTMLElement).isContentEditable;
}

/** Where the page itself would put something that belongs to a field: the dialog around it, else the document. */
export function containerOf(element: Element): Element {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]')) return ancestor;
  }
  return document.documentElement;
}
