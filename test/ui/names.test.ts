import { beforeEach, expect, it } from 'vitest';
import { countryName, serviceName, speakNames } from '../../src/ui/names.ts';
import { speakEnglish } from './mount.tsx';

beforeEach(speakEnglish);

it.each([
  ['GB', 'great_britain', 'United Kingdom'],
  ['HK', 'hong kong', 'Hong Kong'],
  ['', 'Atlantis', 'Atlantis'],
  ['CA', 'canada (virtual)', 'Canada'],
])('country %s "%s" is shown as %s', (iso, name, expected) => {
  expect(countryName({ code: 1, iso, name })).toBe(expected);
});

it.each([
  ['7', 'Other', 'Other sites'],
  ['3223', 'Facebook', 'Facebook'],
])('service %s "%s" is shown as %s', (slug, name, expected) => {
  expect(serviceName({ slug, name })).toBe(expected);
});

it('countries are told in the language that was chosen', () => {
  const germany = { code: 49, iso: 'DE', name: 'germany' };
  speakNames('fr');
  expect(countryName(germany)).toBe('Allemagne');
  speakNames('auto');
  expect(countryName(germany)).toBe('Germany');
});
