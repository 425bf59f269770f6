import {
  type CountryCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import type { Random } from '../random.ts';

export interface LentNumber {
  /** `+447400123456` */
  e164: string;
  /** Digits after the real calling code: `7400123456`. */
  national: string;
}

export interface NumberPool {
  /** A mobile number that is valid in `iso` and was not lent before; `reject` are first digits not wanted. */
  draw(iso: string, reject?: readonly string[]): LentNumber | undefined;
}

const TRIES_EACH = 150;

/** How many digits of the plan's example stay: few first, for variety; narrow plans need more. */
function keptDigits(example: string): number[] {
  return [1, 2, Math.max(1, example.length - 6)];
}

function drawOne(iso: CountryCode, keep: number, example: string, random: Random): LentNumber | undefined {
  const parsed = parsePhoneNumberFromString(
    example.slice(0, keep) + random.digits(example.length - keep),
    iso,
  );
  if (!parsed?.isValid() || parsed.country !== iso || !parsed.getType()?.includes('MOBILE')) return undefined;
  return { e164: parsed.number, national: parsed.nationalNumber };
}

/** Numbers of the national plans, drawn near each plan's own example so that every one is valid. */
export function createNumberPool(random: Random): NumberPool {
  const lent = new Set<string>();
  return {
    draw(iso, reject = []) {
      if (!isSupportedCountry(iso)) return undefined;
      const example = getExampleNumber(iso, examples)?.nationalNumber;
      if (!example) return undefined;
      for (const keep of keptDigits(example)) {
        for (let attempt = 0; attempt < TRIES_EACH; attempt += 1) {
          const number = drawOne(iso, keep, example, random);
          if (!number || lent.has(number.e164) || reject.some((mask) => number.national.startsWith(mask)))
            continue;
          lent.add(number.e164);
          return number;
        }
      }
      return undefined;
    },
  };
}
