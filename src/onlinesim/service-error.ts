/** What went wrong, in the terms of a program that can act on it. */
export type ServiceErrorKind =
  | 'offline'
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
  | 'tooMany'
  | 'duplicate'
  | 'wrongOperation'
  | 'tooEarly'
  | 'programError'
  | 'unknown';

/** The service's codes by what they mean (reference, section 3). A code not listed is shown as it is. */
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
  ERROR_NO_TZID: 'programError',
  ERROR_WRONG_TZID: 'wrongOperation',
  NO_COMPLETE_TZID: 'tooEarly',
};

/**
 * The service's codes that leave open whether the work was done. All others are a refusal: nothing happened and
 * nothing was paid.
 */
const unclear = new Set(['ERROR_UNDEFINED']);

export interface ServiceErrorOptions {
  /** The service's own code, where it gave one. */
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

  /** Whether it is sure that the service did not do what was asked. */
  get refused(): boolean {
    const lost: ServiceErrorKind[] = ['offline', 'unavailable', 'badAnswer'];
    return !lost.includes(this.kind) && !unclear.has(this.code ?? '');
  }
}

/** The error for a code in `response`. Waits are those of reference 2.7. */
export function fromServiceCode(code: string, waitSeconds?: number): ServiceError {
  const kind = kinds[code] ?? 'unknown';
  const wait = waitSeconds ?? (kind === 'tooOften' ? 5 : undefined);
  return new ServiceError(kind, wait === undefined ? { code } : { code, waitSeconds: wait });
}
