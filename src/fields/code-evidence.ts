import type { Concept } from './concepts.ts';
import { CONCEPTS } from './concepts.ts';
import type { Description } from './describe-field.ts';
import type { Meaning } from './read-meaning.ts';

export type Weights = Partial<Record<Concept, number>>;

/** What the names and the label of a field weigh for it being a one-time code. A field is one from CODE_ENOUGH. */
export const CODE_NAMED: Weights = {
  otp: 5,
  code: 3,
  verify: 2,
  sms: 2,
  sent: 1,
  pin: 1,
  phone: -1,
  either: -1,
  other: -4,
  password: -3,
  choose: -3,
  area: -6,
  birth: -6,
  card: -9,
  country: -6,
  extension: -6,
  fax: -6,
  identity: -6,
  backup: -7,
  coupon: -8,
  postal: -8,
  search: -8,
  trap: -8,
};

/** What the text around a field weighs. */
export const CODE_AROUND: Weights = {
  otp: 2,
  code: 0.5,
  verify: 0.5,
  sms: 2,
  sent: 2,
  card: -3,
  trap: -3,
  coupon: -2,
};

/** What the text around a row of boxes weighs: the boxes have no names, so the text has all the say. */
export const BOXES_AROUND: Weights = {
  otp: 3,
  code: 2,
  verify: 1,
  sms: 3,
  sent: 2,
  backup: -4,
  birth: -8,
  card: -5,
  choose: -4,
  coupon: -7,
  identity: -2,
  postal: -6,
  trap: -6,
};

export const CODE_ENOUGH = 5;
export const BOXES_ENOUGH = 4;

/** What the attributes of a field weigh. */
export const CODE_ATTRIBUTES: { weight: number; holds: (field: Description) => boolean }[] = [
  { weight: 5, holds: ({ purposes }) => purposes.includes('one-time-code') },
  { weight: -6, holds: ({ purposes }) => purposes.some((purpose) => OTHER_PURPOSE.test(purpose)) },
  { weight: 1, holds: isNumeric },
  { weight: 1, holds: ({ maxLength }) => maxLength >= 4 && maxLength <= 8 },
  { weight: 0.5, holds: ({ maxLength }) => maxLength === 6 },
  { weight: -3, holds: ({ maxLength }) => (maxLength > 0 && maxLength < 4) || maxLength > 20 },
  { weight: -2, holds: ({ type }) => type === 'textarea' || type === 'div' || type === 'span' },
  { weight: -3, holds: ({ type, maxLength }) => type === 'password' && maxLength === 0 },
  { weight: -4, holds: ({ type }) => type === 'search' },
];

/** What `autocomplete` says of fields that are neither for codes nor for whole numbers of a phone. */
export const OTHER_PURPOSE =
  /^(?:cc-|tel|email|user|.*name$|postal|street|address|country|bday|new-|current-|org)/;

export function isNumeric({ type, inputMode, element }: Description): boolean {
  if (type === 'number' || type === 'tel' || inputMode === 'numeric' || inputMode === 'decimal') return true;
  return /\\d|0-9/.test(element.getAttribute('pattern') ?? '');
}

/** The sum of what each named concept weighs. */
export function weigh(meaning: Meaning, weights: Weights): number {
  return CONCEPTS.reduce((sum, concept, i) => sum + (meaning & (1 << i) ? (weights[concept] ?? 0) : 0), 0);
}
