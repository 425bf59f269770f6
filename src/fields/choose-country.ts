import type { PhoneNumber } from './types.ts';

/** The option for a phone's country: by ISO code first, then by calling code and name, since "+44" also is Guernsey's. */
export function countryOption<O extends { value: string; text: string }>(
  options: O[],
  phone: PhoneNumber,
): O | undefined {
  const { country, callingCode } = phone;
  const named = (option: O) => namesOf(country).some((name) => option.text.toLowerCase().includes(name));
  const isIso = (text: string) => new RegExp(`(?:^|[^a-z])${country}(?:[^a-z]|$)`, 'i').test(text);
  const coded = options.filter(({ value, text }) => {
    const codes = `${value} ${text}`.match(/\d+/g) ?? [];
    return codes.some((digits) => digits.replace(/^00/, '') === callingCode);
  });
  return (
    options.find(({ value }) => value.toUpperCase() === country) ??
    options.find(({ value }) => isIso(value)) ??
    coded.find((option) => named(option) || isIso(option.text)) ??
    options.find(named) ??
    coded[0]
  );
}

/** A country's name in English and in the page's language, lower case. */
function namesOf(country: string): string[] {
  return ['en', document.documentElement.lang].flatMap((language) => {
    try {
      return new Intl.DisplayNames(language, { type: 'region' }).of(country)?.toLowerCase() ?? [];
    } catch {
      return [];
    }
  });
}
