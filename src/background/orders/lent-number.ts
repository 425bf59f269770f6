import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { callingCodeOf, isoOfCountry } from '../../onlinesim/countries.ts';
import type { LentNumber } from '../../orders/order.ts';

/**
 * A number of the service as a person reads it and as a field wants it. Here and only here, since the phone
 * library is too heavy for pages: an order carries the result.
 *
 * @param raw '+447700900142', the same without plus, or without the calling code (reference 16)
 * @param country the service's country code, which is no calling code for 77 and 1000
 */
export function describeNumber(raw: string, country: number | null): LentNumber {
  const callingCode = country === null ? '' : callingCodeOf(country);
  const iso = country === null ? '' : isoOfCountry(country);
  const e164 = raw.startsWith('+') ? raw : completeNumber(raw, callingCode);
  const parsed = parsePhoneNumberFromString(e164);
  if (!parsed) {
    const digits = e164.slice(1);
    const national =
      callingCode !== '' && digits.startsWith(callingCode) ? digits.slice(callingCode.length) : digits;
    return { e164, country: iso, callingCode, national, display: e164 };
  }
  return {
    e164: parsed.number,
    // Several countries share a calling code; the service knows which one it lends from.
    country: iso || parsed.country || '',
    callingCode: parsed.countryCallingCode,
    national: parsed.nationalNumber,
    display: parsed.formatInternational(),
  };
}

/** Old answers leave out the plus, rents and free numbers the calling code as well. */
function completeNumber(digits: string, callingCode: string): string {
  const whole = parsePhoneNumberFromString(`+${digits}`);
  return whole?.isValid() && whole.countryCallingCode === callingCode
    ? `+${digits}`
    : `+${callingCode}${digits}`;
}
