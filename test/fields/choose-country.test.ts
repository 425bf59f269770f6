// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { countryOption } from '../../src/fields/choose-country.ts';

const britain = { e164: '+447400123456', country: 'GB', callingCode: '44', national: '7400123456' };
const canada = { e164: '+15062345678', country: 'CA', callingCode: '1', national: '5062345678' };

beforeEach(() => {
  document.documentElement.lang = 'de';
});

describe('the option of a country', () => {
  it.each([
    ['by ISO code', britain, ['GG|+44 Guernsey', 'GB|+44 United Kingdom'], 1],
    ['by ISO code in lower case', britain, ['gg|+44', 'gb|+44'], 1],
    ['by calling code and name', britain, ['1|Guernsey (+44)', '2|United Kingdom (+44)'], 1],
    ['by calling code and ISO code in the text', canada, ['1|US +1', '2|CA +1'], 1],
    ['by name in the page’s language', britain, ['a|Frankreich', 'b|Vereinigtes Königreich'], 1],
    ['by calling code alone', britain, ['33|33', '44|44'], 1],
    ['by calling code with zeros', britain, ['0033|0033', '0044|0044'], 1],
    ['not where it is missing', britain, ['FR|France +33'], undefined],
    ['not by a part of a number', britain, ['x|+441'], undefined],
  ])('%s', (_about, phone, rows, index) => {
    const options = rows.map((row) => ({ value: row.split('|')[0] ?? '', text: row.split('|')[1] ?? '' }));
    expect(countryOption(options, phone)).toBe(index === undefined ? undefined : options[index]);
  });
});
