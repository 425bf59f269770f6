import { extractCode } from '../codes/extract-code.ts';
import { isSurelyMissing, judgeLost, noteMissing } from './judge-lost.ts';
import type { Outcome } from './order.ts';
import {
  type ClosedRent,
  costOfRent,
  type ListedRent,
  noticeSender,
  type OpenRent,
  type PlacingRent,
  type Rent,
  type RentSms,
} from './rent.ts';
import * as rules from './rules.ts';

export type RentEvent =
  | { kind: 'smsArrived'; rentId: string; sms: RentSms }
  | { kind: 'closed'; rentId: string };

const dayMs = 86_400_000;

/**
 * What `advance` is for orders: the one place where an answer of the service changes rents. Pure.
 *
 * @param rents all that are stored, newest first
 * @param listed the whole list of one good answer
 * @param now ms since the epoch
 * @param signInId rents of other sign-ins are left as they are
 */
export function advanceRents(
  rents: Rent[],
  listed: ListedRent[],
  now: number,
  signInId: string,
): { rents: Rent[]; events: RentEvent[] } {
  const events: RentEvent[] = [];
  const byTzid = new Map(listed.map((rent) => [rent.tzid, rent]));
  const moved = rents.map((rent): Rent => {
    const isOurs = rent.signInId === signInId || (rent.status === 'open' && byTzid.has(rent.tzid));
    if (!isOurs || rent.status === 'closed') return rent;
    const own = { ...rent, signInId };
    const next = own.status === 'placing' ? settleRent(own, rents, listed, now) : own;
    if (next.status !== 'open') return next;
    const told = byTzid.get(next.tzid);
    return told ? takeOver(next, told, now, events) : judgeMissing(next, now, events);
  });
  return { rents: [...findStrangers(moved, listed, now, signInId), ...moved], events };
}

function settleRent(rent: PlacingRent, rents: Rent[], listed: ListedRent[], now: number): Rent {
  if (!rent.lost) return rent;
  const taken = new Set([
    ...(rent.openBefore ?? []),
    ...rents.flatMap((other) => (other.status === 'open' ? other.tzid : [])),
  ]);
  const candidates = listed.filter(
    ({ tzid, country }) => !taken.has(tzid) && country.code === rent.country.code,
  );
  const verdict = judgeLost(rent.lost, candidates, now);
  switch (verdict.kind) {
    case 'found':
      return openRent(rent, verdict.candidate, now);
    case 'notDone':
      return closeRent(rent, { kind: 'notOrdered', failure: 'lostOrder' }, now);
    case 'open':
      return { ...rent, lost: verdict.lost };
  }
}

/** The wish has become this rent. */
export function openRent(rent: PlacingRent, told: ListedRent, now: number): OpenRent {
  const { openBefore: _, lost: __, ...base } = rent;
  const blank: OpenRent = {
    ...base,
    status: 'open',
    tzid: told.tzid,
    number: told.number,
    confirmed: told.confirmed,
    endsAt: now + told.secondsLeft * 1000,
    closableAt: rent.placedAt + rules.guardMs,
    sum: told.sum,
    extend: told.extend,
    messages: [],
    missingSince: null,
    prolonging: null,
    notProlonged: false,
  };
  return takeOver(blank, told, now, []);
}

function takeOver(rent: OpenRent, told: ListedRent, now: number, events: RentEvent[]): OpenRent {
  const known = new Set(rent.messages.map(identify));
  const fresh = told.messages
    .filter((message) => !known.has(identify({ ...message, told: message.at })))
    .map((message) => readSms(message, now));
  for (const sms of fresh.toReversed()) events.push({ kind: 'smsArrived', rentId: rent.id, sms });
  const endsAt = now + told.secondsLeft * 1000;
  const next: OpenRent = {
    ...rent,
    number: told.number,
    confirmed: told.confirmed,
    endsAt: Math.abs(endsAt - rent.endsAt) > rules.rentJitterMs ? endsAt : rent.endsAt,
    sum: told.sum ?? rent.sum,
    days: told.days ?? rent.days,
    autoRenew: told.autoRenew ?? rent.autoRenew,
    extend: told.extend,
    messages: [...fresh, ...rent.messages],
    missingSince: null,
  };
  return settleProlonging(next, now);
}

/** A prolongation whose answer was lost shows in the end having moved; that it was not done, only after a while. */
function settleProlonging(rent: OpenRent, now: number): OpenRent {
  const { prolonging } = rent;
  if (!prolonging?.lost) return rent;
  if (rent.endsAt - prolonging.endsBefore > (prolonging.days * dayMs) / 2)
    return { ...rent, prolonging: null };
  const missingAt = noteMissing(prolonging.lost.missingAt, now);
  return isSurelyMissing(missingAt, now)
    ? { ...rent, prolonging: null, notProlonged: true }
    : { ...rent, prolonging: { ...prolonging, lost: { missingAt } } };
}

function judgeMissing(rent: OpenRent, now: number, events: RentEvent[]): Rent {
  // Where the clock was set back since, what was noted by it counts for nothing.
  if (now >= rent.placedAt && now < rent.placedAt + rules.listingMs) return rent;
  if (rent.missingSince === null || rent.missingSince > now) return { ...rent, missingSince: now };
  if (now < rent.missingSince + rules.missingMs) return rent;
  events.push({ kind: 'closed', rentId: rent.id });
  const ranOut = now >= rent.endsAt - rules.rentJitterMs;
  return closeRent(rent, outcomeOf(rent, ranOut ? 'expired' : 'elsewhere'), now);
}

/** What the end of a rent means: before its first SMS the money comes back, afterwards it is spent (reference 8.6). */
export function outcomeOf(rent: OpenRent, why: 'cancelled' | 'expired' | 'elsewhere'): Outcome {
  return rent.confirmed
    ? { kind: 'finished', spent: costOfRent(rent) }
    : { kind: 'refunded', amount: costOfRent(rent), why, sure: false };
}

export function closeRent(rent: PlacingRent | OpenRent, outcome: Outcome, now: number): ClosedRent {
  const { id, signInId, country, days, accepted, autoRenew, placedAt } = rent;
  const [number, messages] = rent.status === 'open' ? [rent.number, rent.messages] : [null, []];
  const base = { id, signInId, country, days, accepted, autoRenew, placedAt };
  return { ...base, status: 'closed', number, messages, closedAt: now, outcome };
}

/** Rented elsewhere, or by an earlier copy of ours. While one of ours is on its way, a new one may be that. */
function findStrangers(rents: Rent[], listed: ListedRent[], now: number, signInId: string): OpenRent[] {
  if (rents.some((rent) => rent.status === 'placing' && rent.signInId === signInId)) return [];
  const known = new Set(rents.flatMap((rent) => (rent.status === 'open' ? rent.tzid : [])));
  return listed
    .filter(({ tzid }) => !known.has(tzid))
    .map((told) => {
      const { country, days } = told;
      const autoRenew = told.autoRenew ?? false;
      const id = `rent-${told.tzid}`;
      const base = { id, signInId, country, days, autoRenew, accepted: null, placedAt: now };
      const rent = openRent({ ...base, status: 'placing', openBefore: null, lost: null }, told, now);
      // What was there when we first looked came at a time that only the service knows.
      const messages = rent.messages.map((sms) => ({ ...sms, at: 0 }));
      return { ...rent, closableAt: now, messages };
    });
}

function readSms(message: ListedRent['messages'][number], now: number): RentSms {
  const { id, sender, text, at: told } = message;
  return { id, sender, text, told, at: now, code: sender === noticeSender ? null : extractCode(text) };
}

function identify({ id, text, told }: Pick<RentSms, 'id' | 'text' | 'told'>): string {
  return id || `${told} ${text}`;
}
