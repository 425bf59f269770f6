import { expect, it } from 'vitest';
import { readMasks } from '../../src/orders/masks.ts';

it.each<[string, string[] | null]>([
  ['', []],
  ['77', ['77']],
  ['77, 78 1;  912-123\n5', ['77', '781', '912123', '5']],
  ['+44 77, +4478', ['77', '78']],
  ['77, 77', ['77']],
  ['07', ['07']],
  ['77x', null],
  ['+1 77', null],
  ['+44', null],
  ['12345678901', null],
  [Array.from({ length: 21 }, (_, index) => index).join(), null],
])('"%s" is read as %j', (text, expected) => {
  expect(readMasks(text, '44')).toEqual(expected);
});
