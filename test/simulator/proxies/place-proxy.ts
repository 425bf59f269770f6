import type { Params } from '../api/params.ts';
import { pay } from '../money/ledger.ts';
import { fromDollars } from '../money/mills.ts';
import type { World } from '../world.ts';
import { type LentProxy, PROXY_OPERATORS, PROXY_TYPES } from './proxy.ts';

export const DAY_PRICE = 1.2;
export const TRAFFIC_PRICE = 2;
const DEFAULT_COUNTRY = 7;
const DAY_MS = 86_400_000;

function oneOf<T extends string>(list: readonly T[], sent: string | undefined, fallback: T): T | undefined {
  return sent === undefined ? fallback : list.find((item) => item === sent);
}

/** Buys a proxy at once; a code when it is refused. */
export function placeProxy(world: World, params: Params): LentProxy | 'ERROR_PARAMS' | 'WARNING_LOW_BALANCE' {
  const rent = oneOf(['days', 'traffic'] as const, params.text('class'), 'days');
  const type = oneOf(PROXY_TYPES, params.text('type'), 'private');
  const connect = oneOf(['https', 'socks'] as const, params.text('connect'), 'https');
  const operator = oneOf(PROXY_OPERATORS, params.text('operator'), 'any');
  const count = params.integer('count') ?? 1;
  const country =
    params.text('country') === 'any' ? DEFAULT_COUNTRY : (params.integer('country') ?? DEFAULT_COUNTRY);
  if (!rent || !type || !connect || !operator || !(count >= 1) || Number.isNaN(country))
    return 'ERROR_PARAMS';
  const price = fromDollars(count * (rent === 'days' ? DAY_PRICE : TRAFFIC_PRICE));
  if (!pay(world.ledger, price)) return 'WARNING_LOW_BALANCE';
  world.ids.proxy += 1;
  const now = world.clock.now();
  const city = params.text('city');
  const proxy: LentProxy = {
    tzid: world.ids.proxy,
    type,
    connect,
    port: 10_000 + (world.ids.proxy % 1000),
    operator: operator === 'any' ? 'mts' : operator,
    country,
    city: city === undefined || city === 'any' ? null : city,
    rent,
    comment: null,
    portCount: params.integer('port_count') ?? 1,
    session: params.flag('session') ?? true,
    traffic: rent === 'traffic' ? count : null,
    createdAt: now,
    updatedAt: now,
    stopAt: now + (rent === 'days' ? count : 30) * DAY_MS,
    closed: false,
  };
  world.proxies.set(proxy.tzid, proxy);
  return proxy;
}
