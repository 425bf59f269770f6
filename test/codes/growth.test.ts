import { describe, expect, test } from 'vitest';
import { extractCode } from '../../src/codes/extract-code.ts';

/** Pieces that, repeated, send careless patterns back and forth. */
const hostile: Record<string, string> = {
  'a run of digits': '1',
  'digits and spaces': '1 ',
  'groups of three': '123 ',
  'groups of four': '1234 ',
  'codes and commas': '123456, ',
  'digits and dashes': '12-',
  'digits and dots': '1.',
  'digits and slashes': '1/',
  'digits and commas': '1,',
  'digits and colons': '12:',
  dots: '.',
  quotes: '"',
  brackets: '(',
  stars: '*',
  'stars and digits': '*1',
  'letters spaced out': 'a ',
  'one word': 'a',
  'capitals and digits': 'A1',
  'capitals and dashes': 'A-',
  'many words for code': 'code ',
  'words for code and numbers': 'code 1234 ',
  'half a phrase': 'no longer ',
  'at and hash': '@a.b #1 ',
  'broken hosts': '@1:2 #1 ',
  'at signs': ' @',
  'hosts and slashes': 'a.a/',
  'host names': 'aa.',
  'scheme after scheme': 'http://',
  'plus signs': '+1 ',
  currency: '$1',
  percents: '1%',
  'new lines': '\n',
  'numbers on lines': '1234\n',
  spaces: ' ',
  Chinese: '验',
  'Chinese codes': '验证码1234',
  Thai: 'รห',
  Devanagari: 'को',
  'combining marks': 'e\u0301',
  'invisible characters': '\u200b',
  'expanding characters': '\ufdfa',
  surrogates: '\ud83d',
  'foreign digits': '٣',
};

const RUNS = 40;

function timeOnce(message: string): number {
  const start = performance.now();
  for (let repeat = 0; repeat < 3; repeat += 1) extractCode(message);
  return performance.now() - start;
}

/** Taken by turns, so that whatever else the machine does meets both; the fastest run has met the least of it. */
function compareTimes(half: string, whole: string): number {
  const times = Array.from({ length: RUNS }, () => [timeOnce(half), timeOnce(whole)] as const);
  return Math.min(...times.map(([, long]) => long)) / Math.min(...times.map(([short]) => short));
}

describe('a message twice as long takes at most three times as long', () => {
  test.each(Object.entries(hostile))('%s', (_, piece) => {
    // With a code in front, or most of these would be turned away before the rules see them.
    const long = `Code 1234. ${piece.repeat(2000)}`.slice(0, 2000);
    expect(compareTimes(long.slice(0, 1000), long)).toBeLessThanOrEqual(3);
  });
});
