import * as v from 'valibot';
import { parseMoney } from './money.ts';
import { ServiceError } from './service-error.ts';

/**
 * Building blocks for the service's answers. Any number may be a string, any string of digits a number, any map
 * a list and any empty one `[]` or null (reference, sections 1 and 16).
 */

/** Text, or a number that should have been text. */
export const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** What a header can bear. */
export const credential = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/));

/** A code of OAuth (RFC 6749), and no text that could hold anything else. */
export const oauthCode = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/));

/** A whole number, or its digits. */
export const integer = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*-?\d+(\.\d+)?\s*$/))]),
  v.transform((value) => Math.trunc(Number(value))),
  v.safeInteger(),
);

/** An amount in thousandths of a US dollar. */
export const money = v.pipe(v.unknown(), v.transform(parseMoney), v.number());

/** Booleans come as such, as 0 and 1, or as text. */
export const flag = v.pipe(
  v.unknown(),
  v.transform((value) => value === true || value === 1 || value === '1' || value === 'true'),
);

/** The value, or null where it is absent, null or none of its kind. */
export function orNull<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | null> {
  return v.fallback(v.nullish(schema, null), null);
}

/** A map or a list, as a list of its entries with the key each had. */
export function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** @throws ServiceError `badAnswer` when the answer is none of the known shapes */
export function read<S extends v.GenericSchema>(schema: S, answer: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, answer);
  if (!result.success) throw new ServiceError('badAnswer');
  return result.output;
}
