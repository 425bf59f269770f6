import type { HistoryRow } from '../orders/history.ts';
import type { MessageKey } from '../platform/t.ts';

/** What came of an order that is over. */
export const resultWords: Record<HistoryRow['result'], MessageKey> = {
  finished: 'gotSms',
  cancelled: 'refundedCancelled',
  reported: 'refundedReported',
  expired: 'refundedExpired',
  elsewhere: 'refundedElsewhere',
};
