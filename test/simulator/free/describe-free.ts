import { type Language, nameCountry } from '../catalogue/names.ts';
import { toTimeText } from '../time-text.ts';
import type { FreeMessage, FreeNumber } from './free-number.ts';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `3 minutes ago`, in the language asked for. */
export function describeAge(at: number, now: number, lang: Language): string {
  const seconds = Math.max(1, Math.round((now - at) / 1000));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[3];
  return new Intl.RelativeTimeFormat(lang).format(-Math.floor(seconds / size), unit);
}

export function listCountries(numbers: readonly FreeNumber[], lang: Language) {
  const countries = new Map(numbers.map((number) => [number.country, number]));
  return [...countries.values()].map(({ country, iso, slug }) => ({
    country,
    country_text: nameCountry({ code: country, iso }, lang),
    country_original: slug,
  }));
}

export function describeNumber(number: FreeNumber, now: number, lang: Language) {
  const newest = number.messages[0]?.at ?? now;
  return {
    number: number.national,
    country: number.country,
    full_number: number.e164,
    country_text: nameCountry({ code: number.country, iso: number.iso }, lang),
    updated_at: toTimeText(newest),
    data_humans: describeAge(newest, now, lang),
    maxdate: toTimeText(newest),
  };
}

/** Only the last digits of a numeric sender are shown, with a line feed behind them (reference 9.3). */
function maskSender(sender: string): string {
  return /^\+?\d+$/.test(sender) ? `***${sender.slice(-4)}\n` : sender;
}

export function describeMessage(message: FreeMessage, { national }: FreeNumber, now: number, lang: Language) {
  return {
    text: message.text,
    in_number: maskSender(message.sender),
    my_number: national.startsWith('0') ? national : Number(national),
    created_at: toTimeText(message.at),
    data_humans: describeAge(message.at, now, lang),
  };
}
