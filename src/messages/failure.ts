/**
 * Every way something can fail that a person may be told about. Codes cross between rooms as data; only the
 * interface turns one into words (ui/failure-words.ts), and it has words and a way on for each.
 */
export const failureCodes = [
  // the way to the service
  'offline',
  'accessTaken',
  'moved',
  'unavailable',
  'badAnswer',
  'tooOften',
  // signing in
  'noClientId',
  'refusedByUser',
  'windowClosed',
  'stateMismatch',
  'signInFailed',
  'interrupted',
  'signInAgain',
  'addressChanged',
  'keyWrong',
  'keyDead',
  'scopeMissing',
  // the account
  'blocked',
  'apiOff',
  'apiWithdrawn',
  'ipRefused',
  'notActivated',
  'cleaned',
  'identification',
  // ordering
  'lowBalance',
  'noNumber',
  'noCountry',
  'noService',
  'noLength',
  'tooMany',
  'duplicate',
  'priceChanged',
  'busy',
  'lostOrder',
  // an open order
  'tooEarly',
  'wrongOperation',
  'smsCame',
  // our own
  'pageGone',
  'noField',
  'notAllowed',
  'programError',
  'unknown',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  code: FailureCode;
  /**
   * What a code alone does not tell: the service's own code, the scope that is missing, the origin that access was
   * taken to, the host that is sent on to. Never holds a secret.
   */
  detail?: string;
  /** When trying again makes sense, in seconds from now. */
  waitSeconds?: number;
}

/** A failure on its way up the stack; only `failure` crosses to another room. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
    this.failure = failure;
  }
}

/** What to tell about anything thrown. An unforeseen error is ours, and its text stays inside. */
export function toFailure(error: unknown): Failure {
  return error instanceof FailureError ? error.failure : { code: 'programError' };
}
