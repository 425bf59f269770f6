/**
 * What the words around a field can mean. The order is the bit order of a meaning (see read-meaning.ts).
 *
 * `otp` names a one-time code by itself ("passcode"); `code` says only that it is some code; `sent` tells that one was
 * sent or can be sent again. `either` is an identifier that a phone number may share a field with ("e-mail or phone").
 * `kind` is something about a phone that is not its number: its type, model, owner.
 */
export const CONCEPTS = [
  'otp',
  'code',
  'verify',
  'sms',
  'sent',
  'pin',
  'phone',
  'trap',
  'coupon',
  'postal',
  'card',
  'birth',
  'choose',
  'backup',
  'search',
  'country',
  'identity',
  'fax',
  'extension',
  'emergency',
  'area',
  'either',
  'other',
  'password',
  'kind',
] as const;

export type Concept = (typeof CONCEPTS)[number];
