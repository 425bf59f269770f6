import { CONCEPTS, type Concept } from './concepts.ts';
import type { Description } from './describe-field.ts';
import type { Meaning } from './read-meaning.ts';

type Weights = Partial<Record<Concept, number>>;
type Traits = [weight: number, trait: RegExp][];

/** From this sum on a field is taken for a code, a row of boxes, a phone. */
export const ENOUGH = { code: 5, boxes: 4, phone: 5 };

/** What the names and the label of a field weigh for it being a one-time code. */
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

/** What the text around a field weighs for it being a code. */
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

/** What names and text weigh for a row of boxes: boxes have hardly any names, so the text has all the say. */
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

/** What the names and the label of a field weigh for it being a phone number. */
export const PHONE_NAMED: Weights = {
  phone: 5,
  other: -2,
  country: -3,
  code: -5,
  pin: -5,
  otp: -6,
  birth: -6,
  card: -6,
  coupon: -6,
  identity: -6,
  password: -6,
  postal: -7,
  search: -8,
  emergency: -9,
  extension: -9,
  fax: -9,
  kind: -9,
  trap: -9,
};

export const ONE_TIME_CODE = /for:one-time-code/;
export const NUMERIC = /type:(?:number|tel)|keys:(?:numeric|decimal)|digits/;

/** What the traits of a field (see describe-field.ts) weigh for it being a code. */
export const CODE_TRAITS: Traits = [
  [5, ONE_TIME_CODE],
  [-6, /for:(?:cc-|tel|email|user|\S*name\b|postal|street|address|country|bday|new-|current-|org)/],
  [1, NUMERIC],
  [1, /long:[4-8]\b/],
  [0.5, /long:6\b/],
  [-3, /long:(?:[1-3]|2[1-9]|[3-9]\d|\d{3,})\b/],
  [-2, /type:(?:textarea|div|span|p)\b/],
  [-3, /type:password.*long:0/],
];

/** What they weigh for it being a phone. */
export const PHONE_TRAITS: Traits = [
  [5, /for:tel(?:-national|-local)?(?: |$)/],
  [-8, /for:(?:cc-|tel-ext|email|\S*name\b|postal|street|address|country|bday|new-|current-|org)/],
  // Pages put this on any field to keep the browser from filling it.
  [-2, ONE_TIME_CODE],
  [3, /type:tel/],
  [2, /keys:tel/],
  // A field for telephone keys that says nothing else.
  [2, /(?:type|keys):tel.*long:(?:0|9|\d\d).*mute/],
  [2, /value:\+\d/],
  [3, /hint:\+ ?\d/],
  // "(201) 555-0123", "___-___-____"; not "000.000.000-00", and no date.
  [2, /hint:\+?[(\d_#x][\d_#x\s()-]{7,18}$/i],
  [-6, /long:[1-6]\b/],
];

/** The sum of what each named concept weighs, and each trait that a field has. */
export function weigh(meaning: Meaning, weights: Weights, field?: Description, traits: Traits = []): number {
  let sum = 0;
  for (const [i, concept] of CONCEPTS.entries()) if (meaning & (1 << i)) sum += weights[concept] ?? 0;
  for (const [weight, trait] of traits) if (field && trait.test(field.traits)) sum += weight;
  return sum;
}
