import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import type { LogEntry } from '../http/log.ts';
import { SCOPES } from '../oauth/oauth-store.ts';
import type { Control } from './control.ts';
import { isSettingChanges } from './setting-changes.ts';

export interface Reach {
  control: Control;
  clock: Clock;
  requests: LogEntry[];
}

type Command = (args: unknown, reach: Reach) => unknown;

function command<T extends v.GenericSchema>(
  schema: T,
  run: (args: v.InferOutput<T>, reach: Reach) => unknown,
): Command {
  return (args, reach) => run(v.parse(schema, args), reach);
}

const Nothing = v.object({});
const Tzid = v.pipe(v.number(), v.integer());
const Offered = { country: v.number(), service: v.string() };
const Uses = { match: v.string(), times: v.optional(v.number(), 1) };

const Fault = v.variant('kind', [
  v.object({ ...Uses, kind: v.literal('dropBefore') }),
  v.object({ ...Uses, kind: v.literal('dropAfter') }),
  v.object({ ...Uses, kind: v.literal('garbage') }),
  v.object({ ...Uses, kind: v.literal('delay'), ms: v.number() }),
  v.object({ ...Uses, kind: v.literal('html'), status: v.optional(v.number(), 200) }),
  v.object({ ...Uses, kind: v.literal('status'), status: v.number() }),
  v.object({ ...Uses, kind: v.literal('code'), code: v.string(), status: v.optional(v.number(), 200) }),
]);

const Refusal = v.nullable(
  v.picklist([
    'ACCOUNT_BLOCKED',
    'API_ACCESS_DISABLED',
    'API_ACCESS_IP',
    'USER_NOT_ACTIVATED',
    'ACCOUNT_CLEANED',
    'ACCOUNT_IDENTIFICATION_REQUIRED',
  ]),
);

/** What can be asked for over HTTP: the same as `Control`, with named arguments. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  deliverSms: command(v.object({ tzid: Tzid, text: v.optional(v.string()) }), ({ tzid, text }, { control }) =>
    control.deliverSms(tzid, text),
  ),
  deliverRentSms: command(
    v.object({ tzid: Tzid, sender: v.string(), text: v.string() }),
    ({ tzid, ...incoming }, { control }) => control.deliverRentSms(tzid, incoming),
  ),
  addFreeMessage: command(
    v.object({ number: v.string(), sender: v.string(), text: v.string() }),
    ({ number, sender, text }, { control }) => control.addFreeMessage(number, sender, text),
  ),
  money: command(Nothing, (_args, { control }) => control.money()),
  requests: command(Nothing, (_args, { requests }) => requests),
  advance: command(v.object({ ms: v.pipe(v.number(), v.minValue(0)) }), ({ ms }, { clock }) =>
    clock.advance(ms),
  ),
  setBalance: command(v.object({ dollars: v.number() }), ({ dollars }, { control }) =>
    control.setBalance(dollars),
  ),
  setPrice: command(
    v.object({ ...Offered, dollars: v.number() }),
    ({ country, service, dollars }, { control }) => control.setPrice(country, service, dollars),
  ),
  setStock: command(v.object({ ...Offered, count: v.number() }), ({ country, service, count }, { control }) =>
    control.setStock(country, service, count),
  ),
  set: command(v.pipe(v.record(v.string(), v.unknown()), v.guard(isSettingChanges)), (changes, { control }) =>
    control.set(changes),
  ),
  registerClient: command(
    v.object({ name: v.string(), redirect: v.string(), confidential: v.optional(v.boolean(), false) }),
    (client, { control }) => control.registerClient(client),
  ),
  issueToken: command(
    v.object({ scopes: v.array(v.picklist(SCOPES)), clientId: v.optional(v.string(), 'test') }),
    ({ scopes, clientId }, { control }) => control.issueToken(scopes, clientId),
  ),
  expireTokens: command(Nothing, (_args, { control }) => control.expireTokens()),
  revokeTokens: command(v.object({ clientId: v.optional(v.string()) }), ({ clientId }, { control }) =>
    control.revokeTokens(clientId),
  ),
  endSessions: command(Nothing, (_args, { control }) => control.endSessions()),
  fault: command(Fault, (fault, { control }) => control.fault(fault)),
  clearFaults: command(Nothing, (_args, { control }) => control.clearFaults()),
  maintenance: command(v.object({ on: v.union([v.boolean(), v.number()]) }), ({ on }, { control }) =>
    control.maintenance(on),
  ),
  refuseAccount: command(v.object({ code: Refusal }), ({ code }, { control }) => control.refuseAccount(code)),
  refuseNumber: command(
    v.object({ number: v.string(), words: v.optional(v.string()) }),
    ({ number, words }, { control }) => control.refuseNumber(number, words),
  ),
};
