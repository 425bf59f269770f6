import type { Random } from '../random.ts';
import { cutCode } from '../sms/sms.ts';
import { isObject, type JsonObject, omit } from './json.ts';

const NOTHING: readonly [unknown, ...unknown[]] = [undefined, null, false, '', []];

interface Entry {
  service: unknown;
  text: string;
}

function readEntries(state: JsonObject): Entry[] {
  const { msg, service } = state;
  if (typeof msg === 'string') return [{ service, text: msg }];
  if (!Array.isArray(msg)) return [];
  return msg
    .filter(isObject)
    .map((entry) => ({ service: entry.service, text: String(entry.msg ?? entry.text ?? '') }));
}

function asDigits(text: string): string | number {
  return /^[1-9]\d{3,9}$/.test(text) ? Number(text) : text;
}

/** The same messages in any shape of reference 7.2. */
function bendMessages(state: JsonObject, random: Random): unknown {
  const entries = readEntries(state);
  const [latest] = entries;
  if (!latest) return random.pick(NOTHING);
  return random.pick([
    () => state.msg,
    () => entries.map(({ service, text }) => ({ service, msg: text })),
    () => entries.map(({ service, text }) => ({ service, text, code: cutCode(text) })),
    () => entries.map(({ text }) => text),
    () => latest.text,
    () => asDigits(latest.text),
  ])();
}

/** Older words for the same status. */
function bendStatus(status: unknown, random: Random): unknown {
  if (status === 'TZ_INPOOL') return random.pick(['TZ_INPOOL', 'TZ_POOL', undefined]);
  return status === 'TZ_NUM_WAIT' ? random.pick(['TZ_NUM_WAIT', 'TZ_NUM_WAIT', 'TZ_NUM_PREPARE', 1]) : status;
}

function bendState(state: JsonObject, random: Random): JsonObject {
  const bent: JsonObject = {
    ...state,
    response: bendStatus(state.response, random),
    service: random.chance(0.2) ? state.title : state.service,
    form: random.pick(['index', 1, '1']),
    msg: bendMessages(state, random),
    ...(random.chance(0.3) ? { webhook_url: null, forward_status: null, forward_number: null } : {}),
    ...('number' in state ? {} : { number: random.pick([undefined, '', null]) }),
  };
  const optional = ['title', 'response_text', 'extend', 'guard_interval_remaining_seconds'];
  const kept = random.chance(0.3) ? omit(bent, optional) : bent;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** getState: the oldest versions sent a single object, and nothing open has three spellings. */
export function bendStates(body: unknown, random: Random): unknown {
  if (isObject(body)) {
    return body.response === 'ERROR_NO_OPERATIONS' ? random.pick<unknown>([body, [], null]) : body;
  }
  if (!Array.isArray(body)) return body;
  const states = body.map((state) => (isObject(state) ? bendState(state, random) : state));
  return states.length === 1 && random.chance(0.2) ? states[0] : states;
}

/** getNum with its number: only `response` and `tzid` are sure. */
export function bendOrder(body: unknown, random: Random): unknown {
  if (!isObject(body) || !('number' in body)) return body;
  const optional = [
    'time',
    'service',
    'title',
    'response_text',
    'guard_interval_remaining_seconds',
    'country',
  ];
  if (random.chance(0.2)) return omit(body, [...optional, 'number']);
  return random.chance(0.4) ? omit(body, optional) : body;
}
