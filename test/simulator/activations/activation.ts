import type { Service } from '../catalogue/catalogue.ts';
import type { Mills } from '../money/mills.ts';
import type { Sms } from '../sms/sms.ts';

/** Life of an activation (reference 7.5). Every time is in milliseconds since 1970. */
export interface Activation {
  tzid: number;
  service: Service;
  country: number;
  /** With `+`. */
  number: string;
  price: Mills;
  extension: boolean;
  orderedAt: number;
  endsAt: number;
  guardEndsAt: number;
  /** null while it is open. */
  endedAt: number | null;
  /** Asked for the next SMS since the last one came. */
  revised: boolean;
  /** Newest first. */
  messages: Sms[];
  /** Ids of messages that `clean=1` must not repeat. */
  handedOut: Set<number>;
  /** The number was reported as unusable. */
  banned: boolean;
}

export type Status =
  | 'TZ_INPOOL'
  | 'TZ_NUM_PREPARE'
  | 'TZ_NUM_WAIT'
  | 'TZ_NUM_ANSWER'
  | 'TZ_OVER_EMPTY'
  | 'TZ_OVER_OK';

export interface Phases {
  poolMs: number;
  prepareMs: number;
}

export function isOpen(activation: Activation): boolean {
  return activation.endedAt === null;
}

export function statusOf(activation: Activation, now: number, { poolMs, prepareMs }: Phases): Status {
  const answered = activation.messages.length > 0;
  if (!isOpen(activation)) return answered ? 'TZ_OVER_OK' : 'TZ_OVER_EMPTY';
  if (answered) return activation.revised ? 'TZ_NUM_WAIT' : 'TZ_NUM_ANSWER';
  const age = now - activation.orderedAt;
  if (age < poolMs) return 'TZ_INPOOL';
  return age < poolMs + prepareMs ? 'TZ_NUM_PREPARE' : 'TZ_NUM_WAIT';
}

/** Whole seconds from `now` until `then`, never negative. */
export function secondsUntil(then: number, now: number): number {
  return Math.max(0, Math.ceil((then - now) / 1000));
}
