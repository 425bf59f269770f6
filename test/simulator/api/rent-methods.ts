import { toDecimal, toNumber } from '../money/mills.ts';
import { describeRent, type RentView } from '../rents/describe-rent.ts';
import { describeRentTariff } from '../rents/describe-rent-tariff.ts';
import { endRent, extendRent, placeRent } from '../rents/place-rent.ts';
import { isRunning, type Rent } from '../rents/rent.ts';
import type { World } from '../world.ts';
import { BOTH, GET, type Method, phpMap, refuse } from './method.ts';
import { readPage } from './paginate.ts';
import type { Params } from './params.ts';

const common = { verbs: BOTH, credential: 'required', scope: 'rent-scope', suffix: 'php' } as const;

function readView(params: Params, sum: RentView['sum']): RentView {
  return { pagination: params.flag('pagination') ?? true, page: readPage(params.integer('page')), sum };
}

function findRent(params: Params, world: World): Rent | string {
  const tzid = params.integer('tzid');
  if (tzid === undefined) return 'ERROR_NO_TZID';
  return world.rents.get(tzid) ?? 'ERROR_WRONG_TZID';
}

/** rent/tariffsRent (reference 8.1): one country, or all that let rent, keyed by code. */
export const tariffsRent: Method = {
  ...common,
  name: 'rent/tariffsRent',
  run({ params }, world) {
    const code = params.integer('country');
    if (code !== undefined) return describeRentTariff(world, code) ?? [];
    return phpMap(
      [...world.rentOffers.keys()].map((each) => [String(each), describeRentTariff(world, each)]),
    );
  },
};

/** rent/getRentNum (reference 8.2). */
export const getRentNum: Method = {
  ...common,
  name: 'rent/getRentNum',
  run({ params }, world) {
    const rent = placeRent(world, {
      country: params.integer('country') ?? Number.NaN,
      days: params.integer('days') ?? Number.NaN,
      autoRenew: params.flag('extension') ?? world.settings.rentExtensionDefault,
    });
    if (typeof rent === 'string') return refuse(rent);
    return { response: 1, item: describeRent(world, rent, readView(params, toNumber)) };
  },
};

/** rent/getRentState (reference 8.3). */
export const getRentState: Method = {
  ...common,
  name: 'rent/getRentState',
  run({ params }, world) {
    const tzid = params.integer('tzid');
    const shown = [...world.rents.values()].filter(
      (rent) => isRunning(rent) && (tzid === undefined || rent.tzid === tzid),
    );
    return { response: 1, list: shown.map((rent) => describeRent(world, rent, readView(params, toDecimal))) };
  },
};

/** rent/extendRentState (reference 8.4). */
export const extendRentState: Method = {
  ...common,
  name: 'rent/extendRentState',
  run({ params }, world) {
    const rent = findRent(params, world);
    if (typeof rent === 'string') return refuse(rent);
    if (!isRunning(rent)) return refuse('ERROR_WRONG_TZID');
    const refusal = extendRent(world, rent, params.integer('days') ?? Number.NaN);
    if (refusal) return refuse(refusal);
    return { response: 1, item: describeRent(world, rent, readView(params, toNumber)) };
  },
};

/** rent/closeRentNum (reference 8.5). The guard holds for an unconfirmed rent without any SMS (reference 7.4). */
export const closeRentNum: Method = {
  ...common,
  name: 'rent/closeRentNum',
  run({ params }, world) {
    const rent = findRent(params, world);
    if (typeof rent === 'string') return refuse(rent);
    if (!isRunning(rent)) return refuse('ERROR_NO_OPERATIONS');
    if (rent.messages.length === 0 && world.clock.now() < rent.guardEndsAt) return refuse('NO_COMPLETE_TZID');
    endRent(world, rent);
    return { response: true };
  },
};

/** Both do nothing any more (reference 8.6). */
export const portReload: Method = {
  ...common,
  verbs: GET,
  name: 'rent/portReload',
  run: () => ({ response: 1 }),
};

export const portUnFreeze: Method = { ...portReload, name: 'rent/portUnFreeze' };
