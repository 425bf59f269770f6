import { expect, test } from 'vitest';
import { extractCode } from '../../src/codes/extract-code.ts';
import { type BoundCode, findBoundCode } from '../../src/codes/find-bound-code.ts';

const table: readonly (readonly [rule: string, message: string, BoundCode | null])[] = [
  ['last line', 'Your code is 70315.\n\n@shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['no text', '@shop.example #k7-R2', { code: 'k7-R2', host: 'shop.example' }],
  [
    'embedded host after @',
    'x\n@shop.example #70315 @pay.example',
    { code: '70315', host: 'shop.example', frameHost: 'pay.example' },
  ],
  [
    'embedded host after %',
    'x\n@shop.example #70315 %pay.example',
    { code: '70315', host: 'shop.example', frameHost: 'pay.example' },
  ],
  ['text after it', '@shop.example #70315 thank you', { code: '70315', host: 'shop.example' }],
  ['lines after it', '@shop.example #70315\n\nThank you', { code: '70315', host: 'shop.example' }],
  ['spaces before all', '  @shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['indented', 'x\n  @shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['carriage return', 'x\r\n@shop.example #70315\r\n', { code: '70315', host: 'shop.example' }],
  ['behind a sentence', 'Your code: 70315. @shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['repeating the code', '70315 is your code @shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['the last one wins', '@a.example #1111\n@b.example #2222', { code: '2222', host: 'b.example' }],
  ['capitals and other alphabets', '@Shop.Example #70315', { code: '70315', host: 'shop.example' }],
  ['punycode', '@магазин.example #70315', { code: '70315', host: 'xn--80aairftm.example' }],
  ['end of sentence', '@shop.example #70315.', { code: '70315', host: 'shop.example' }],
  ['mark of direction before it', 'x\n\u200e@shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['behind words', 'Sign in with @shop.example #70315', { code: '70315', host: 'shop.example' }],
  ['between words', 'Sign in @shop.example #70315 now', { code: '70315', host: 'shop.example' }],
  ['behind words of a line', 'Hello\nhere: @shop.example #7-R2', { code: '7-R2', host: 'shop.example' }],
  [
    'behind words, with an embedded host after @',
    'Sign in @shop.example #70315 @pay.example',
    { code: '70315', host: 'shop.example', frameHost: 'pay.example' },
  ],
  [
    'behind words, with an embedded host after %',
    'Sign in @shop.example #70315 %pay.example',
    { code: '70315', host: 'shop.example', frameHost: 'pay.example' },
  ],
  ['embedded name that is no host', '@shop.example #70315 @pay', { code: '70315', host: 'shop.example' }],
  ['embedded address', '@shop.example #70315 @127.0.0.1', { code: '70315', host: 'shop.example' }],
  ['two in a line', '@a.example #1111 @b.example #2222', { code: '2222', host: 'b.example' }],
  ['the last that is one wins', 'x\n@a.example #1111\n@b #2222', { code: '1111', host: 'a.example' }],
  ['behind a single word', 'something @shop.example #70315', null],
  ['mail address', 'Sign in as me@shop.example #70315', null],
  ['name and tag', 'Photo of the day by @nick #70315', null],
  ['name with a dot and tag', 'Photo of the day by @nick.example #sunset', null],
  ['address behind words', 'Sign in at @127.0.0.1 #70315', null],
  ['hexadecimal address', 'Sign in at @0x7f.1 #70315', null],
  ['two spaces', '@shop.example  #70315', null],
  ['word between', '@shop.example code #70315', null],
  ['wrong order', '#70315 @shop.example', null],
  ['no dot', '@localhost #70315', null],
  ['port', '@shop.example:8080 #70315', null],
  ['path', '@shop.example/in #70315', null],
  ['user', '@me@shop.example #70315', null],
  ['scheme', '@https://shop.example #70315', null],
  ['address', '@127.0.0.1 #70315', null],
  ['address as one number', '@2130706433 #70315', null],
  ['no code', '@shop.example #', null],
];

test.each(table)('%s', (_, message, bound) => {
  expect(findBoundCode(message)).toEqual(bound);
});

test('the answer names the site', () => {
  expect(extractCode('x\n@shop.example #70315 %pay.example')).toEqual({
    code: '70315',
    confidence: 'bound',
    boundTo: { host: 'shop.example', frameHost: 'pay.example' },
  });
});
