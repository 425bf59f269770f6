import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../simulator/catalogue/build-catalogue.ts';
import { createNumberPool } from '../simulator/numbers/number-pool.ts';
import { createRandom } from '../simulator/random.ts';

const pool = createNumberPool(createRandom('numbers'));
const countries = [...buildCatalogue('numbers').countries.values()];

it.each(countries.map(({ iso, slug }) => [slug, iso]))('%s lends numbers that are valid there', (_, iso) => {
  const drawn = Array.from({ length: 20 }, () => pool.draw(iso)?.e164 ?? '');
  expect(new Set(drawn).size).toBe(20);
  for (const number of drawn) {
    const parsed = parsePhoneNumberFromString(number);
    expect(parsed).toMatchObject({ country: iso });
    expect(parsed?.isValid()).toBe(true);
  }
});

it('keeps to what is rejected', () => {
  expect(pool.draw('GB', ['7'])).toBeUndefined();
  expect(pool.draw('GB', ['74', '75'])?.national).toMatch(/^7[^45]/);
});
