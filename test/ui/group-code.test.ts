import { expect, it } from 'vitest';
import { groupCode } from '../../src/ui/group-code.ts';

it.each([
  ['482913', ['482', '913']],
  ['12345678', ['1234', '5678']],
  ['123456789', ['123', '456', '789']],
  ['4829', ['4829']],
  ['48291', ['48291']],
  ['1234567', ['1234567']],
  ['1234567890', ['1234567890']],
  ['RT588Q', ['RT588Q']],
])('%s is read as %j', (code, parts) => {
  expect(groupCode(code).map(({ text }) => text)).toEqual(parts);
});
