/** What went wrong, in the terms of a program that can act on it. */
export type ServiceErrorKind =
  | 'offline'
  | 'moved'
  | 'unavailable'
  | 'badAnswer'
  | 'tooOften'
  | 'wrongKey'
  | 'blocked'
  | 'apiOff'
  | 'apiWithdrawn'
  | 'ipRefused'
  | 'notActivated'
  | 'cleaned'
  | 'identification'
  | 'noService'
  | 'noCountry'
  | 'lowBalance'
  | 'noNumber'
  | 'noLength'
  | 'tooMany'
  | 'duplicate'
  | 'wrongOperation'
  | 'tooEarly'
  | 'smsCame'
  | 'programError'
  | 'unknown';

/**
 * The service's codes by what they mean (reference, section 3), also those of features it has given up. A code not
 * listed is shown as it is.
 */
const kinds: Record<string, ServiceErrorKind> = {
  ERROR_WRONG_KEY: 'wrongKey',
  ERROR_NO_KEY: 'wrongKey',
  ACCOUNT_BLOCKED: 'blocked',
  API_ACCESS_DISABLED: 'apiOff',
  API_DISABLED: 'apiWithdrawn',
  API_ACCESS_IP: 'ipRefused',
  USER_NOT_ACTIVATED: 'notActivated',
  ACCOUNT_CLEANED: 'cleaned',
  ACCOUNT_IDENTIFICATION_REQUIRED: 'identification',
  REQUEST_NOT_FOUND: 'programError',
  INTERVAL_CONCURRENT_REQUESTS_ERROR: 'tooOften',
  TRY_AGAIN_LATER: 'tooOften',
  ERROR_UNDEFINED: 'unavailable',
  ERROR_PARAMS: 'programError',
  ERROR_NO_SERVICE: 'noService',
  NO_COUNTRY: 'noCountry',
  UNDEFINED_COUNTRY: 'noCountry',
  WARNING_LOW_BALANCE: 'lowBalance',
  NO_NUMBER: 'noNumber',
  NO_NUMBERS: 'noNumber',
  WARNING_NO_NUMS: 'noNumber',
  EXCEEDED_CONCURRENT_OPERATIONS: 'tooMany',
  DUPLICATE_OPERATION: 'duplicate',
  TIME_INTERVAL_ERROR: 'apiWithdrawn',
  ERROR_NUMBERS_PARAMS: 'programError',
  ERROR_NO_NUMBER: 'programError',
  ERROR_NO_SERVICE_REPEAT: 'apiWithdrawn',
  SERVICE_TO_NUMBER_EMPTY: 'apiWithdrawn',
  'repeat disabled': 'apiWithdrawn',
  LIFICYCLE_NUM_EXPIRED: 'wrongOperation',
  NEED_EXTENSION_NUMBER: 'apiWithdrawn',
  NO_NUMBER_FOR_FORWARD: 'apiWithdrawn',
  NO_FORWARD_FOR_DEFFER: 'apiWithdrawn',
  ERROR_LENGTH_NUMBER_FOR_FORWARD: 'apiWithdrawn',
  NO_CONFIRM_FORWARD: 'apiWithdrawn',
  FORWARD_NOT_SUPPORTED: 'apiWithdrawn',
  ERROR_NO_TZID: 'programError',
  ERROR_WRONG_TZID: 'wrongOperation',
  ERROR_NO_OPERATIONS: 'wrongOperation',
  NO_COMPLETE_TZID: 'tooEarly',
  // `ban=1` for a number that has had its SMS.
  0: 'smsCame',
  UNDEFINED_DAYS: 'noLength',
  VALIDATION_ERROR: 'programError',
};

export interface ServiceErrorOptions {
  /** The service's own code, where it gave one; for `moved` the host it sends on to. */
  code?: string;
  /** When it says one may ask again. */
  waitSeconds?: number;
}

export class ServiceError extends Error {
  readonly kind: ServiceErrorKind;
  readonly code: string | null;
  readonly waitSeconds: number | null;

  constructor(kind: ServiceErrorKind, { code, waitSeconds }: ServiceErrorOptions = {}) {
    super(code ?? kind);
    this.name = 'ServiceError';
    this.kind = kind;
    this.code = code ?? null;
    this.waitSeconds = waitSeconds ?? null;
  }
}

/** The error for a code in `response`. Waits are those of reference 2.7. */
export function fromServiceCode(code: string, waitSeconds?: number): ServiceError {
  const kind = kinds[code] ?? 'unknown';
  const wait = waitSeconds ?? (kind === 'tooOften' ? 5 : undefined);
  return new ServiceError(kind, wait === undefined ? { code } : { code, waitSeconds: wait });
}
