import { describeProxy } from '../proxies/describe-proxy.ts';
import { DAY_PRICE, placeProxy, TRAFFIC_PRICE } from '../proxies/place-proxy.ts';
import { type LentProxy, PROXY_OPERATORS } from '../proxies/proxy.ts';
import type { World } from '../world.ts';
import { type Call, GET, type Method, refuse } from './method.ts';

type Run = Method['run'];

/** Withdrawn methods (reference 10): API_DISABLED unless the setting `proxiesEnabled` brings them back. */
function proxyMethod(name: string, run: Run): Method {
  return {
    name: `proxy/${name}`,
    verbs: GET,
    credential: 'required',
    scope: 'proxy-scope',
    suffix: 'php',
    run: (call, world) => (world.settings.proxiesEnabled ? run(call, world) : refuse('API_DISABLED')),
  };
}

function isLive(proxy: LentProxy, { clock }: World): boolean {
  return !proxy.closed && clock.now() < proxy.stopAt;
}

function onProxy(act: (proxy: LentProxy, call: Call, world: World) => unknown): Run {
  return (call, world) => {
    const tzid = call.params.integer('tzid');
    if (tzid === undefined) return refuse('ERROR_NO_TZID');
    const proxy = world.proxies.get(tzid);
    if (!proxy || !isLive(proxy, world)) return refuse('ERROR_WRONG_TZID');
    proxy.updatedAt = world.clock.now();
    return act(proxy, call, world);
  };
}

const DAYS = [1, 3, 7, 30] as const;

const tariffs: Run = () => ({
  days: {
    config: {
      private: {
        type: 'private',
        enabled: true,
        days: Object.fromEntries(DAYS.map((days) => [days, Number((days * DAY_PRICE).toFixed(2))])),
      },
    },
    operators: PROXY_OPERATORS.filter((operator) => operator !== 'any'),
    connect: ['https', 'socks'],
  },
  traffic: { config: { '7': { name: 'russia', cities: {}, operators: {} } }, price: { '1': TRAFFIC_PRICE } },
});

const buy: Run = ({ params }, world) => {
  const proxy = placeProxy(world, params);
  return typeof proxy === 'string'
    ? refuse(proxy)
    : { response: 1, item: describeProxy(proxy, world.clock.now()) };
};

const list: Run = ({ params }, world) => {
  const tzid = params.integer('tzid');
  const shown = [...world.proxies.values()].filter(
    (proxy) => isLive(proxy, world) && (tzid === undefined || proxy.tzid === tzid),
  );
  if (params.text('orderby')?.toLowerCase() === 'desc') shown.reverse();
  return { response: 1, list: shown.map((proxy) => describeProxy(proxy, world.clock.now())) };
};

export const PROXY_METHODS: readonly Method[] = [
  proxyMethod('tariffs', tariffs),
  proxyMethod('getProxy', buy),
  proxyMethod('getState', list),
  proxyMethod(
    'changeIp',
    onProxy(() => ({ response: 1 })),
  ),
  proxyMethod(
    'changeType',
    onProxy((proxy) => {
      proxy.connect = proxy.connect === 'https' ? 'socks' : 'https';
      return { response: 1, connect_type: proxy.connect };
    }),
  ),
  proxyMethod(
    'setComment',
    onProxy((proxy, { params }) => {
      proxy.comment = params.text('comment') ?? null;
      return { response: 1 };
    }),
  ),
  proxyMethod(
    'close',
    onProxy((proxy) => {
      proxy.closed = true;
      return { response: 1 };
    }),
  ),
];
