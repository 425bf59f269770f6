import * as v from 'valibot';
import { entries, flag, integer, money, orNull, read, text } from './shapes.ts';

/** A rent as the service tells of it (reference 8.2). Money in thousandths of a US dollar. */
export interface ServiceRent {
  tzid: string;
  /** A first SMS has come: from then on it runs its days, and is paid. */
  confirmed: boolean;
  country: number;
  /** As a rule without the country's code. */
  number: string;
  sum: number | null;
  days: number | null;
  /** Until it must be confirmed, afterwards until its end. */
  secondsLeft: number;
  /** It goes on by itself at its end; null: not told. */
  autoRenew: boolean | null;
  /** What it can be prolonged by. */
  extend: { days: number; price: number }[];
  /** Newest first. */
  messages: ServiceRentSms[];
}

export interface ServiceRentSms {
  id: string;
  /** 'notify': the service itself, which confirms nothing. */
  sender: string;
  text: string;
  /** As the service writes it; its zone is not known. */
  at: string;
}

const rentShape = v.object({
  tzid: v.pipe(text, v.trim(), v.regex(/^\d+$/)),
  status: orNull(integer),
  checked: v.optional(flag, false),
  country: integer,
  number: text,
  sum: orNull(money),
  days: orNull(integer),
  hours: orNull(integer),
  time: v.fallback(integer, 0),
  extension: orNull(flag),
  extend: v.unknown(),
  messages: v.unknown(),
});

const smsShape = v.object({
  id: v.fallback(text, ''),
  service: v.fallback(text, ''),
  text: v.fallback(text, ''),
  created_at: v.fallback(text, ''),
});

/** @throws ServiceError `badAnswer` */
export function readRentItem(item: unknown): ServiceRent {
  const raw = read(rentShape, item);
  return {
    tzid: raw.tzid,
    confirmed: raw.status === null ? raw.checked : raw.status === 1,
    country: raw.country,
    number: raw.number.trim(),
    sum: raw.sum,
    days: raw.days,
    secondsLeft: readSeconds(raw),
    autoRenew: raw.extension,
    extend: entries(raw.extend)
      .flatMap(([days, told]) => {
        const price = v.safeParse(money, told);
        return price.success ? [{ days: Number(days), price: price.output }] : [];
      })
      .sort((a, b) => a.days - b.days),
    messages: readMessages(raw.messages),
  };
}

/**
 * `time` is in minutes by the documentation and in seconds in stand-ins (reference 8.2): it is seconds where it is
 * longer than the rent can be, or where that fits `hours` better.
 */
function readSeconds({
  time,
  days,
  hours,
}: {
  time: number;
  days: number | null;
  hours: number | null;
}): number {
  const tooLong = days !== null && time > 60 * (24 * days + 24);
  const offAsMinutes = hours === null ? 0 : Math.abs(time / 60 - hours);
  const offAsSeconds = hours === null ? 0 : Math.abs(time / 3600 - hours);
  return tooLong || (offAsMinutes > 1 && offAsSeconds < offAsMinutes) ? time : time * 60;
}

/** A list, or a page of one. Sorted newest first by the service's own times, then by id. */
function readMessages(value: unknown): ServiceRentSms[] {
  const page = v.safeParse(v.object({ data: v.unknown() }), value);
  const found = entries(page.success ? page.output.data : value).flatMap(([, entry]) => {
    const sms = v.safeParse(smsShape, entry);
    return sms.success ? [sms.output] : [];
  });
  return found
    .map(({ id, service, text: words, created_at }) => ({
      id,
      sender: service.trim(),
      text: words,
      at: created_at.trim(),
    }))
    .sort((a, b) => b.at.localeCompare(a.at) || Number(b.id) - Number(a.id));
}
