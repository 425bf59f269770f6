import * as v from 'valibot';
import { type Connection, type Parameters, request } from './request.ts';
import { ServiceError } from './service-error.ts';
import { integer, money, orNull, read, text } from './shapes.ts';

/** Where an activation stands, from the service's many words for it (reference 7.5). */
export type OperationState = 'numberless' | 'waiting' | 'answered' | 'overEmpty' | 'overOk';

/** An activation as the service tells of it. */
export interface Operation {
  tzid: string;
  state: OperationState;
  /** With a plus sign where the service gave one; null until it is assigned. */
  number: string | null;
  country: number | null;
  /** A slug as a rule; the service's own sample shows a title. */
  service: string;
  /** The service's name for people. */
  title: string | null;
  /** Thousandths of a US dollar. */
  sum: number | null;
  secondsLeft: number | null;
  /** Until it may be closed without an SMS; null where the service does not say. */
  guardSeconds: number | null;
  /** Full texts, the current one first. */
  texts: string[];
}

const states: Record<string, OperationState> = {
  TZ_NUM_ANSWER: 'answered',
  TZ_OVER_EMPTY: 'overEmpty',
  TZ_DELETED: 'overEmpty',
  TZ_OVER_OK: 'overOk',
};

const tzid = v.pipe(text, v.trim(), v.regex(/^\d+$/));

const operationShape = v.object({
  tzid,
  response: v.optional(v.unknown()),
  number: orNull(text),
  country: orNull(integer),
  service: v.fallback(text, ''),
  title: orNull(text),
  sum: orNull(money),
  time: orNull(integer),
  guard_interval_remaining_seconds: orNull(integer),
  msg: v.optional(v.unknown()),
});

export interface OrderedNumber {
  tzid: string;
  number: string | null;
  country: number | null;
  secondsLeft: number | null;
  guardSeconds: number | null;
}

/**
 * Orders a number. There is no idempotency key: where no answer came that can be read, it may have been carried out and cost
 * money. The caller sees to it that the connection is a fresh one (`breakConnection`).
 *
 * @throws ServiceError
 */
export async function getNum(
  connection: Connection,
  service: string,
  country: number,
  reject: string[] = [],
): Promise<OrderedNumber> {
  const masks = Object.fromEntries(reject.map((mask, index) => [`reject[${index}]`, mask]));
  const parameters = { service, country, number: 1, extension: 0, ...masks };
  const answer = await request(connection, 'getNum', parameters, 'spend');
  const ordered = read(operationShape, answer);
  return {
    tzid: ordered.tzid,
    number: tidyNumber(ordered.number),
    country: ordered.country,
    secondsLeft: ordered.time,
    guardSeconds: ordered.guard_interval_remaining_seconds,
  };
}

/**
 * What is open, all at once or one. Nothing open is an empty list.
 *
 * @throws ServiceError `badAnswer` when any element cannot be read: a list with a hole says nothing of what is
 *   missing from it
 */
export async function getState(connection: Connection, only?: string): Promise<Operation[]> {
  const parameters: Parameters = { msg_list: 1, message_to_code: 0, clean: 0, orderby: 'asc' };
  if (only !== undefined) parameters.tzid = only;
  const answer = await emptyWhenNone(request(connection, 'getState', parameters));
  return listOperations(answer).map((element) => {
    const raw = read(operationShape, element);
    return {
      tzid: raw.tzid,
      state: raw.response == null ? 'numberless' : (states[String(raw.response)] ?? 'waiting'),
      number: tidyNumber(raw.number),
      country: raw.country,
      service: raw.service.trim(),
      title: raw.title,
      sum: raw.sum,
      secondsLeft: raw.time,
      guardSeconds: raw.guard_interval_remaining_seconds,
      texts: readTexts(raw.msg),
    };
  });
}

/**
 * Says that another SMS is awaited.
 *
 * @returns the tzid to go on with, which older servers change (reference 7.3)
 */
export async function setOperationRevise(connection: Connection, id: string): Promise<string> {
  const answer = await request(connection, 'setOperationRevise', { tzid: id });
  return read(v.object({ tzid: v.fallback(tzid, id) }), answer).tzid;
}

/** Closes for good; `ban` reports the number as unusable. Without an SMS the held money comes back. */
export async function setOperationOk(connection: Connection, id: string, ban = false): Promise<void> {
  const answer = await request(connection, 'setOperationOk', ban ? { tzid: id, ban: 1 } : { tzid: id });
  // `response` is 1 or "1", or the tzid comes back; an answer that says neither has closed nothing.
  read(
    v.union([
      v.object({ response: v.union([v.literal(1), v.literal('1'), v.literal(true)]) }),
      v.object({ tzid }),
    ]),
    answer,
  );
}

async function emptyWhenNone(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ERROR_NO_OPERATIONS') return [];
    throw error;
  }
}

/** A list, a map, nothing, or a single operation in place of a list (reference 7.2). */
function listOperations(answer: unknown): unknown[] {
  if (answer === null || Array.isArray(answer)) return answer ?? [];
  if (typeof answer !== 'object') throw new ServiceError('badAnswer');
  if ('tzid' in answer) return [answer];
  return Object.entries(answer).flatMap(([key, element]) => (key === 'response' ? [] : [element]));
}

/** A number written as JSON number or text, with or without plus. Empty means not assigned yet. */
function tidyNumber(number: string | null): string | null {
  const digits = number?.replace(/[^\d+]/g, '') ?? '';
  return digits === '' || digits === '0' ? null : digits;
}

/** The texts of `msg` in each of its seven shapes (reference 7.2). */
export function readTexts(msg: unknown): string[] {
  if (Array.isArray(msg)) return msg.flatMap(readTexts);
  if (typeof msg === 'number') return [String(msg)];
  if (typeof msg === 'string') return msg.trim() === '' ? [] : [msg];
  if (typeof msg !== 'object' || msg === null) return [];
  const { text: full, msg: short, code } = msg as Record<string, unknown>;
  return [full, short, code].map(readTexts).find((texts) => texts.length > 0) ?? [];
}
