import type { PhoneNumber } from './types.ts';

/** The option for a phone's country: by ISO code first, then by calling code and name, since "+44" also is Guernsey's. */
export function countryOption<O extends { value: string; text: string }>(
  options: O[],
  { country, callingCode }: PhoneNumber,
): O | undefined {
  const names = namesOf(country);
  const isNamed = ({ text }: O) => names.some((name) => text.toLowerCase().includes(name));
  const hasIso = (text: string) => text.split(/[^A-Za-z]/).includes(country);
  const coded = options.filter(({ value, text }) =>
    `${value} ${text}`.match(/\d+/g)?.some((digits) => digits.replace(/^00/, '') === callingCode),
  );
  return (
    options.find(({ value }) => hasIso(value.toUpperCase())) ??
    coded.find((option) => isNamed(option) || hasIso(option.text)) ??
    options.find(isNamed) ??
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
