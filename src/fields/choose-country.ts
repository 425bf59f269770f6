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

/** A country's name in English, in the page's language and in the country's own, lower case. */
function namesOf(country: string): string[] {
  const languages = ['en', document.documentElement.lang, `und-${country}`];
  const names = languages.map((language) => {
    try {
      return new Intl.DisplayNames([new Intl.Locale(language).maximize().language ?? 'en'], {
        type: 'region',
      }).of(country);
    } catch {
      return undefined;
    }
  });
  return [...new Set(names.filter((name) => name !== undefined).map((name) => name.toLowerCase()))];
}
