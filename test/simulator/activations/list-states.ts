import { type Language, nameService } from '../catalogue/names.ts';
import { toNumber } from '../money/mills.ts';
import type { Sms } from '../sms/sms.ts';
import { toTimeText } from '../time-text.ts';
import type { World } from '../world.ts';
import { type Activation, isOpen, secondsUntil, statusOf } from './activation.ts';
import { describeStatus } from './status-words.ts';

export interface StateQuery {
  lang: Language;
  tzid: number | undefined;
  /** `message_to_code`: 0 the whole text, 1 the code, 2 objects with both. */
  text: string;
  list: boolean;
  clean: boolean;
  descending: boolean;
}

function describeMessage(sms: Sms, text: string) {
  if (text === '2') {
    return { service: sms.sender, text: sms.text, code: String(sms.code), created_at: toTimeText(sms.at) };
  }
  return { service: sms.sender, msg: text === '1' ? String(sms.code) : sms.text };
}

/** The field `msg` in the shape that was asked for; undefined when there is nothing to show. */
function describeMessages(activation: Activation, query: StateQuery, now: number, lagMs: number) {
  const readable = activation.messages.filter((sms) => now >= sms.at + lagMs);
  if (query.list)
    return readable.length > 0 ? readable.map((sms) => describeMessage(sms, query.text)) : undefined;
  const latest = readable[0];
  if (!latest || (activation.revised && isOpen(activation))) return undefined;
  if (query.clean && activation.handedOut.has(latest.id)) return undefined;
  if (query.clean) activation.handedOut.add(latest.id);
  const described = describeMessage(latest, query.text);
  return 'msg' in described ? described.msg : [described];
}

function describeState(world: World, activation: Activation, query: StateQuery) {
  const { settings, clock } = world;
  const now = clock.now();
  const status = statusOf(activation, now, settings);
  const msg = describeMessages(activation, query, now, settings.textLagMs);
  const guard = secondsUntil(activation.guardEndsAt, now);
  const guarded = guard > 0 && isOpen(activation) && activation.messages.length === 0;
  return {
    country: activation.country,
    sum: toNumber(activation.price),
    service: activation.service.slug,
    title: nameService(activation.service, query.lang),
    ...(status === 'TZ_INPOOL' ? {} : { number: activation.number }),
    response: status,
    response_text: describeStatus(status, query.lang),
    tzid: activation.tzid,
    time: isOpen(activation) ? secondsUntil(activation.endsAt, now) : 0,
    form: 'index',
    extend: activation.extension ? 1 : 0,
    ...(guarded ? { guard_interval_remaining_seconds: guard } : {}),
    ...(msg === undefined ? {} : { msg }),
  };
}

/** What is open, and for `finalMs` what has just ended. A bare list as `getState` sends it. */
export function listStates(world: World, query: StateQuery) {
  const { settings, clock } = world;
  const now = clock.now();
  const listed = [...world.activations.values()].filter(
    ({ tzid, orderedAt, endedAt }) =>
      (query.tzid === undefined || tzid === query.tzid) &&
      now >= orderedAt + settings.listedAfterMs &&
      (endedAt === null || now < endedAt + settings.finalMs),
  );
  listed.sort((one, other) => (query.descending ? other.tzid - one.tzid : one.tzid - other.tzid));
  return listed.map((activation) => describeState(world, activation, query));
}
