import type { PageOrder } from '../messages/protocol.ts';

/** A page that waits for a code by WebOTP (page/webotp.ts) gets it so, in place of having it written. */
export interface OtpRequests {
  /** Hands the code over, if the page waits for one and this is bound to its very origin. */
  answer(order: Pick<PageOrder, 'boundCodes'>, code: string): boolean;
}

export function watchOtpRequests(signal: AbortSignal, changed: () => void): OtpRequests {
  let asked = false;
  addEventListener(
    'simfill-otp',
    (event) => {
      asked = (event as CustomEvent).detail === 'asked';
      if (asked) changed();
    },
    { signal },
  );
  // It may have asked before we came.
  dispatchEvent(new Event('simfill-otp-who'));
  return {
    answer({ boundCodes }, code) {
      if (!asked || !isSecureContext || !boundCodes.includes(code)) return false;
      dispatchEvent(new CustomEvent('simfill-otp-code', { detail: code }));
      return true;
    },
  };
}
