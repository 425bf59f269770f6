import type { LentNumber, Money } from './order.ts';

/** An activation as the service tells of it, with its number already described. */
export interface Operation {
  tzid: string;
  /** 'numberless': no number could be had so far, and perhaps none will. */
  state: 'numberless' | 'waiting' | 'answered' | 'overEmpty' | 'overOk';
  number: LentNumber | null;
  country: number | null;
  service: string;
  /** The service's name for people. */
  title?: string | null;
  sum: Money | null;
  secondsLeft: number | null;
  /** Until it may be closed without an SMS; null where the service does not say. */
  guardSeconds: number | null;
  /** Full texts, the current one first. */
  texts: string[];
}
