import { secondsUntil, statusOf } from '../activations/activation.ts';
import { closeActivation } from '../activations/end-activation.ts';
import { listStates } from '../activations/list-states.ts';
import { placeActivation } from '../activations/place-activation.ts';
import { reviseActivation } from '../activations/revise-activation.ts';
import { describeStatus } from '../activations/status-words.ts';
import { nameService } from '../catalogue/names.ts';
import { BOTH, type Method, refuse } from './method.ts';
import { isTooSoonToClose, refuseRate } from './rate-limit.ts';

const common = { verbs: BOTH, credential: 'required', scope: 'sms-scope', suffix: 'php' } as const;

/** A boolean; in the legacy spelling 0 and 3 mean none, 2 a month. */
function readExtension(sent = '0'): boolean {
  return !['0', '3', 'false'].includes(sent.toLowerCase());
}

/** getNum (reference 7.1). */
export const getNum: Method = {
  ...common,
  name: 'getNum',
  run({ params, lang }, world) {
    const { settings } = world;
    const activation = placeActivation(world, {
      service: params.text('service') ?? '',
      country: params.integer('country') ?? settings.defaultCountry,
      reject: params.list('reject'),
      extension: readExtension(params.text('extension')),
    });
    if (typeof activation === 'string') return refuse(activation);
    const { tzid, number, country, service, endsAt, guardEndsAt } = activation;
    if (!params.flag('number')) return { response: 1, tzid };
    const now = world.clock.now();
    const status = statusOf(activation, now, settings);
    return {
      response: 1,
      tzid,
      ...(status === 'TZ_INPOOL' ? {} : { number }),
      country,
      time: secondsUntil(endsAt, now),
      service: service.slug,
      title: nameService(service, lang),
      response_text: describeStatus(status, lang),
      guard_interval_remaining_seconds: secondsUntil(guardEndsAt, now),
    };
  },
};

/** Some clients send it as a boolean. */
function readTextMode(sent: string): string {
  return { true: '1', false: '0' }[sent.toLowerCase()] ?? sent;
}

/** getState (reference 7.2): a bare array, or ERROR_NO_OPERATIONS. */
export const getState: Method = {
  ...common,
  name: 'getState',
  run({ params, lang }, world) {
    const form = params.text('form');
    const wantsRepeats =
      params.text('type')?.toLowerCase() === 'repeat' ||
      params.flag('repeat') === true ||
      (form !== undefined && !form.includes('1'));
    const states = wantsRepeats
      ? []
      : listStates(world, {
          lang,
          tzid: params.integer('tzid'),
          text: readTextMode(params.text('message_to_code') ?? world.settings.defaultTextMode),
          list: params.flag('msg_list') ?? false,
          clean: params.flag('clean') ?? false,
          descending: params.text('orderby')?.toLowerCase() === 'desc',
        });
    return states.length > 0 ? states : refuse('ERROR_NO_OPERATIONS');
  },
};

/** setOperationRevise (reference 7.3). */
export const setOperationRevise: Method = {
  ...common,
  name: 'setOperationRevise',
  run({ params }, world) {
    const tzid = params.integer('tzid');
    if (tzid === undefined) return refuse('ERROR_NO_TZID');
    const next = reviseActivation(world, tzid);
    if (next === null && world.settings.reviseUnknown === 'refuse') return refuse('ERROR_WRONG_TZID');
    return { tzid: next === null ? (params.text('tzid') ?? '') : String(next), response: '1' };
  },
};

/** setOperationOk (reference 7.4). */
export const setOperationOk: Method = {
  ...common,
  name: 'setOperationOk',
  run({ params }, world) {
    const tzid = params.integer('tzid');
    if (tzid === undefined) return refuse('ERROR_NO_TZID');
    if (isTooSoonToClose(world, tzid)) return refuseRate(world.settings);
    const closed = closeActivation(world, tzid, params.flag('ban') ?? false);
    return typeof closed === 'string' ? refuse(closed) : { response: 1, tzid };
  },
};
