import { CONCEPTS } from './concepts.ts';
import type { Description } from './describe-field.ts';
import type { Meaning } from './read-meaning.ts';

type Traits = [weight: number, trait: RegExp][];

/** From this sum on a field is taken for a code, a row of boxes, a phone. */
export const ENOUGH = { code: 5, boxes: 4, phone: 5 };

/** The columns of CONCEPTS. */
export const CODE_NAMED = 0;
export const CODE_AROUND = 1;
export const BOXES_AROUND = 2;
export const PHONE_NAMED = 3;

export const ONE_TIME_CODE = /for:one-time-code/;
export const NUMERIC = /type:(?:number|tel)|keys:(?:numeric|decimal)|digits/;

const OTHER_PURPOSE =
  /for:(?:cc-|tel-e|email|\S*name\b|postal|street|address|country|bday|new-|current-|org)/;

/** What the traits of a field (see describe-field.ts) weigh for it being a code. */
export const CODE_TRAITS: Traits = [
  [5, ONE_TIME_CODE],
  [-6, OTHER_PURPOSE],
  [-6, /for:tel/],
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
  [-8, OTHER_PURPOSE],
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
export function weigh(meaning: Meaning, column: number, field?: Description, traits: Traits = []): number {
  let sum = 0;
  for (const [i, row] of CONCEPTS.entries()) if (meaning & (1 << i)) sum += row[column] ?? 0;
  for (const [weight, trait] of traits) if (field && trait.test(field.traits)) sum += weight;
  return sum;
}
