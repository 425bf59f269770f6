import { ancestorsOf, attribute, documentOf, rectOf } from './dom.ts';

const LEAST = 4;

/**
 * Whether a person can see and use a field. Reads layout, so it is asked last and of likely fields only. Some rows hide
 * all boxes but one from screen readers, and some draw slots behind a field that is seen through.
 */
export function isVisible(
  field: HTMLElement,
  unless: { through?: boolean; ariaHidden?: boolean } = {},
): boolean {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: !unless.through })) return false;
  const { width, height, right, bottom } = rectOf(field);
  if (width < LEAST || height < LEAST) return false;
  const view = documentOf(field).defaultView;
  if (right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= 0) return false;
  return !(attribute(field, 'aria-hidden') === 'true' && !unless.ariaHidden) && !isKeptFromPeople(field);
}

/** Whether a field that cannot be seen takes the typing for slots that its wrapper draws. */
export function isDrawnByWrapper(field: HTMLElement): boolean {
  if (!field.checkVisibility({ visibilityProperty: true }) || attribute(field, 'aria-hidden') === 'true')
    return false;
  return [...ancestorsOf(field, 3)].some((wrapper) => {
    const { width, height } = rectOf(wrapper);
    return width > 60 && height > 16 && wrapper.checkVisibility({ opacityProperty: true });
  });
}

/** Whether a field takes no typing now. */
export const isLocked = (field: HTMLElement): boolean =>
  field.matches(':disabled') ||
  ('readOnly' in field && field.readOnly === true) ||
  attribute(field, 'aria-disabled') === 'true';

function isKeptFromPeople(field: HTMLElement): boolean {
  let depth = 0;
  for (const ancestor of ancestorsOf(field, 8)) {
    // A dialog marks the whole page behind it; what hides a lure from screen readers sits close to it.
    if (depth++ < 3 && attribute(ancestor, 'aria-hidden') === 'true') return true;
    if (rectOf(ancestor).height < 2 && getComputedStyle(ancestor).overflowY === 'hidden') return true;
  }
  return false;
}
