import * as v from 'valibot';
import { tidyName } from './catalogue.ts';
import { type Connection, type Parameters, request } from './request.ts';
import { entries, flag, integer, orNull, read, text } from './shapes.ts';

/** A public number: everybody sees its messages (reference, section 9). */
export interface PublicNumber {
  /** Without the country's code: what the service wants to be asked with. */
  short: string;
  /** As the service writes it in full, with a plus sign; null where it does not. */
  full: string | null;
  /** When it last got something, in the service's words: '3 minutes ago'. */
  age: string;
}

export interface PublicMessage {
  text: string;
  /** A name, or the last digits of a number as '…4000'. */
  sender: string;
  /** In the service's words: its times bear no zone. */
  age: string;
}

export interface FreeAnswer {
  countries: { code: number; name: string }[];
  /** Whose numbers these are; null where the answer does not say. */
  country: number | null;
  numbers: PublicNumber[];
  /** Whose messages these are, as `short`; null where the answer does not say. */
  number: string | null;
  page: number;
  lastPage: number;
  messages: PublicMessage[];
}

export interface FreeQuery {
  country: number | null;
  /** `short` of a number. */
  number: string | null;
  /** From 1. */
  page: number;
}

const countryShape = v.object({
  country: integer,
  country_text: orNull(text),
  country_original: orNull(text),
});

const numberShape = v.object({
  number: orNull(text),
  country: orNull(integer),
  full_number: orNull(text),
  data_humans: v.fallback(text, ''),
  is_archive: v.optional(flag, false),
});

const messageShape = v.object({
  text,
  in_number: v.fallback(text, ''),
  data_humans: v.fallback(text, ''),
});

const pageShape = v.object({
  current_page: v.fallback(integer, 1),
  last_page: v.fallback(integer, 1),
  data: v.unknown(),
  number: orNull(text),
  country: orNull(integer),
});

/**
 * Countries, the numbers of one and the messages of one, all in one answer (reference 9.4). Needs no credential.
 *
 * @throws ServiceError
 */
export async function getFreeList(connection: Connection, query: FreeQuery): Promise<FreeAnswer> {
  const parameters: Parameters = { page: query.page };
  if (query.country !== null) parameters.country = query.country;
  if (query.number !== null) parameters.number = query.number;
  const answer = read(
    v.object({ countries: v.unknown(), numbers: v.unknown(), messages: orNull(pageShape) }),
    await request(connection, 'getFreeList', parameters),
  );
  const { messages } = answer;
  const numbers = readEntries(numberShape, answer.numbers);
  return {
    countries: readEntries(countryShape, answer.countries).map(([, country]) => ({
      code: country.country,
      name: tidyName(country.country_text ?? country.country_original ?? `+${country.country}`),
    })),
    country: query.country ?? messages?.country ?? numbers[0]?.[1].country ?? null,
    // What is archived gets nothing any more.
    numbers: numbers.filter(([, { is_archive }]) => !is_archive).map(toNumber),
    number: messages?.number ?? query.number,
    page: messages?.current_page ?? query.page,
    lastPage: messages?.last_page ?? 1,
    messages: readEntries(messageShape, messages?.data).map(([, message]) => ({
      text: cutTail(message.text),
      sender: tidySender(message.in_number),
      age: message.data_humans.trim(),
    })),
  };
}

/** A list or a map; an entry that is none of its kind is left out. */
function readEntries<S extends v.GenericSchema>(schema: S, value: unknown): [string, v.InferOutput<S>][] {
  return entries(value).flatMap(([key, entry]) => {
    const result = v.safeParse(schema, entry);
    return result.success ? [[key, result.output] satisfies [string, v.InferOutput<S>]] : [];
  });
}

function toNumber([key, raw]: [string, v.InferOutput<typeof numberShape>]): PublicNumber {
  return {
    short: (raw.number ?? key).replace(/\D/g, ''),
    full: raw.full_number?.startsWith('+') ? raw.full_number : null,
    age: raw.data_humans.trim(),
  };
}

/** Every public text ends in the service's own name (reference 9.3). */
function cutTail(message: string): string {
  return message.replace(/\s*received from onlinesim\.[a-z]+\s*$/i, '').trim();
}

/** Senders that are numbers come masked, and with a line feed behind: '***4000\n' (reference 9.3). */
function tidySender(sender: string): string {
  return sender.trim().replace(/^\*+/, '…');
}
