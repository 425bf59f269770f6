import { OTHER_PURPOSE, type Weights } from './code-evidence.ts';
import type { Description } from './describe-field.ts';

/** What the names and the label of a field weigh for it being a phone number. A field is one from PHONE_ENOUGH. */
export const PHONE_NAMED: Weights = {
  phone: 5,
  other: -2,
  country: -3,
  code: -5,
  pin: -5,
  otp: -6,
  birth: -6,
  card: -6,
  coupon: -6,
  identity: -6,
  password: -6,
  postal: -7,
  search: -8,
  emergency: -9,
  extension: -9,
  fax: -9,
  kind: -9,
  trap: -9,
};

export const PHONE_ENOUGH = 5;

/** What the attributes of a field weigh. */
export const PHONE_ATTRIBUTES: { weight: number; holds: (field: Description) => boolean }[] = [
  {
    weight: 5,
    holds: ({ purposes }) => purposes.some((purpose) => /^tel(?:-national|-local)?$/.test(purpose)),
  },
  {
    weight: -8,
    holds: ({ purposes }) =>
      purposes.some(
        (purpose) => OTHER_PURPOSE.test(purpose) && purpose !== 'tel' && !/^tel-[nlca]/.test(purpose),
      ),
  },
  // Pages put this on any field to keep the browser from filling it.
  { weight: -2, holds: ({ purposes }) => purposes.includes('one-time-code') },
  { weight: 3, holds: ({ type }) => type === 'tel' },
  { weight: 2, holds: ({ inputMode }) => inputMode === 'tel' },
  { weight: 2, holds: ({ placeholder }) => LIKE_A_NUMBER.test(placeholder) },
  { weight: 3, holds: ({ placeholder }) => /^\+ ?\d/.test(placeholder) },
  { weight: 2, holds: isBareTelephone },
  { weight: 2, holds: ({ element }) => /^\+\d{1,3}\b/.test((element as HTMLInputElement).value) },
  { weight: -6, holds: ({ maxLength }) => maxLength > 0 && maxLength < 7 },
];

/** "(201) 555-0123", "+44 7400 123456", "___-___-____"; not "000.000.000-00" and no date. */
const LIKE_A_NUMBER = /^\+?[(\d_#xX][\d_#xX\s()-]{7,18}$/;

/** A field for telephone keys that says nothing else is for a phone. */
function isBareTelephone({ type, inputMode, own, labelText, maxLength }: Description): boolean {
  return (
    (type === 'tel' || inputMode === 'tel') &&
    !own &&
    !/\p{L}/u.test(labelText) &&
    (maxLength === 0 || maxLength > 8)
  );
}
