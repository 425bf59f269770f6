import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/storage/match-pattern.ts';
import { readApiAddress, readTokenAddress } from '../../src/storage/service-address.ts';

describe('the address of the API', () => {
  it.each([
    ['https://onlinesim.io/api/', 'https://onlinesim.io/api/'],
    ['https://onlinesim.host/api', 'https://onlinesim.host/api/'],
    ['  onlinesim.host ', 'https://onlinesim.host/api/'],
    ['https://mirror.example:8443/online/sim//', 'https://mirror.example:8443/online/sim/'],
    ['HTTPS://MIRROR.example', 'https://mirror.example/api/'],
    ['http://onlinesim.io/api/', null],
    ['ftp://onlinesim.io/', null],
    ['javascript:alert(1)', null],
    ['https://user:pass@onlinesim.io/api/', null],
    ['https://onlinesim.io/api/?key=1', null],
    ['https://onlinesim.io/api/#x', null],
    ['', null],
    ['two words', null],
  ])('"%s" is %s', (typed, expected) => {
    expect(readApiAddress(typed)).toBe(expected);
  });

  it('stays as it is once it is kept', () => {
    const kept = readApiAddress('mirror.example') ?? '';
    expect(readApiAddress(kept)).toBe(kept);
  });
});

it.each([
  ['https://tokens.example/token', 'https://tokens.example/token'],
  ['tokens.example', 'https://tokens.example/'],
  ['https://tokens.example/t?client=1', 'https://tokens.example/t?client=1'],
  ['http://tokens.example/', null],
])('the address of tokens "%s" is %s', (typed, expected) => {
  expect(readTokenAddress(typed)).toBe(expected);
});

it.each([
  ['https://onlinesim.io/api/', 'https://onlinesim.io/*'],
  ['https://mirror.example:8443/api/', 'https://mirror.example/*'],
])('access for %s is asked for as %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});
