import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractCode } from '../../src/codes/extract-code.ts';
import { normaliseText } from '../../src/codes/normalise-text.ts';

const SEPARATORS = /[\s-]/g;

/** Strings that reach the rules more often than letters at random do. */
const messageLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'code',
        'код',
        '验证码',
        'OTP',
        ':',
        ' ',
        '\n',
        '#',
        '@',
        '.',
        '-',
        ',',
        '*',
        '%',
        '$',
        '@shop.example',
        '#',
      ),
      fc.nat().map(String),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('any string', () => {
  test.each([
    ['of characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['of graphemes', fc.string({ unit: 'grapheme', maxLength: 300 })],
    ['of broken UTF-16', loneSurrogates],
    ['of pieces of messages', messageLike],
  ])('%s is read without a throw, and the answer stands in it', (_, strings) => {
    fc.assert(
      fc.property(strings, (message) => {
        const answer = extractCode(message);
        if (answer === null) return;
        expect(answer.code).not.toBe('');
        expect(normaliseText(message).replace(SEPARATORS, '')).toContain(answer.code.replace(SEPARATORS, ''));
      }),
      { numRuns: 1500 },
    );
  });
});
