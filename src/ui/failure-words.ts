import type { Failure, FailureCode } from '../messages/failure.ts';
import { type MessageKey, t } from '../platform/t.ts';
import { links } from './links.ts';
import { findScope, scopeWords } from './scope-words.ts';

/** What a person can do about a failure. The note that tells it (failure-note.tsx) makes a button of each. */
export type WayOn =
  | 'retry'
  | 'topUp'
  | 'signIn'
  | 'pasteKey'
  | 'setUp'
  | 'giveAccess'
  | 'chooseCountry'
  | 'chooseService'
  | 'showOrders'
  | 'openProfile'
  | 'openSite'
  | 'copyInstead';

export interface FailureWords {
  key: MessageKey;
  ways: [WayOn, ...WayOn[]];
}

/** Plain words and at least one way on for everything that can fail; the compiler holds that none is left out. */
export const failureWords: Record<FailureCode, FailureWords> = {
  offline: { key: 'failureOffline', ways: ['retry'] },
  accessTaken: { key: 'failureAccessTaken', ways: ['giveAccess'] },
  moved: { key: 'failureMoved', ways: ['setUp', 'retry'] },
  unavailable: { key: 'failureUnavailable', ways: ['retry'] },
  badAnswer: { key: 'failureBadAnswer', ways: ['retry', 'openSite'] },
  tooOften: { key: 'failureTooOften', ways: ['retry'] },

  noClientId: { key: 'failureNoClientId', ways: ['setUp'] },
  refusedByUser: { key: 'failureRefusedByUser', ways: ['signIn'] },
  windowClosed: { key: 'failureWindowClosed', ways: ['signIn'] },
  stateMismatch: { key: 'failureStateMismatch', ways: ['signIn'] },
  signInFailed: { key: 'failureSignInFailed', ways: ['signIn', 'setUp'] },
  interrupted: { key: 'failureInterrupted', ways: ['retry'] },
  signInAgain: { key: 'failureSignInAgain', ways: ['signIn'] },
  addressChanged: { key: 'failureAddressChanged', ways: ['signIn'] },
  keyWrong: { key: 'failureKeyWrong', ways: ['openProfile', 'retry'] },
  keyDead: { key: 'failureKeyDead', ways: ['pasteKey', 'openProfile'] },
  scopeMissing: { key: 'failureScopeMissing', ways: ['signIn'] },

  blocked: { key: 'failureBlocked', ways: ['openSite'] },
  apiOff: { key: 'failureApiOff', ways: ['openProfile', 'retry'] },
  apiWithdrawn: { key: 'failureApiWithdrawn', ways: ['openSite'] },
  ipRefused: { key: 'failureIpRefused', ways: ['openProfile', 'retry'] },
  notActivated: { key: 'failureNotActivated', ways: ['openSite', 'retry'] },
  cleaned: { key: 'failureCleaned', ways: ['openSite'] },
  identification: { key: 'failureIdentification', ways: ['openSite', 'retry'] },

  lowBalance: { key: 'failureLowBalance', ways: ['topUp'] },
  noNumber: { key: 'failureNoNumber', ways: ['chooseCountry'] },
  noCountry: { key: 'failureNoCountry', ways: ['chooseCountry'] },
  noService: { key: 'failureNoService', ways: ['chooseService'] },
  noLength: { key: 'failureNoLength', ways: ['retry'] },
  tooMany: { key: 'failureTooMany', ways: ['showOrders'] },
  duplicate: { key: 'failureDuplicate', ways: ['showOrders'] },
  priceChanged: { key: 'failurePriceChanged', ways: ['retry'] },
  busy: { key: 'failureBusy', ways: ['showOrders'] },
  lostOrder: { key: 'failureLostOrder', ways: ['retry'] },

  tooEarly: { key: 'failureTooEarly', ways: ['retry'] },
  wrongOperation: { key: 'failureWrongOperation', ways: ['retry'] },
  smsCame: { key: 'failureSmsCame', ways: ['showOrders'] },

  pageGone: { key: 'failurePageGone', ways: ['copyInstead'] },
  noField: { key: 'failureNoField', ways: ['copyInstead'] },
  notAllowed: { key: 'failureNotAllowed', ways: ['copyInstead'] },
  programError: { key: 'failureProgramError', ways: ['retry'] },
  unknown: { key: 'failureUnknown', ways: ['retry', 'openSite'] },
};

/** Whether it is one we have words for; what is stored may be of another version. */
export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(failureWords, code);
}

/** A failure as a sentence. The service's own code is told only where we have no words of our own for it. */
export function sayFailure({ code, detail }: Failure): string {
  if (code === 'unknown' && !detail) return t('failureUnknownBare');
  const scope = code === 'scopeMissing' && findScope(detail);
  if (scope) return t('failureScopeMissingNamed', t(scopeWords[scope]));
  if (code === 'accessTaken') return t(failureWords[code].key, new URL(detail ?? links.site).host);
  return t(failureWords[code].key, detail ?? '');
}
