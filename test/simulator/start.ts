import { type Clock, type ClockOptions, createClock } from './clock.ts';
import { type Control, createControl } from './control/control.ts';
import { listenAll } from './http/listen.ts';
import type { LogEntry } from './http/log.ts';
import { drawSettings } from './quirks/draw-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { createWorld } from './world.ts';

export interface SimulatorOptions extends Partial<Settings> {
  /** Port of the http listener; 0 or none takes a free one. */
  port?: number;
  httpsPort?: number;
  proxyPort?: number;
  /** Where time starts, and whether it moves by itself. With a clock that stands still, the rate limit is off. */
  clock?: ClockOptions;
}

export interface Simulator {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  httpUrl: string;
  httpPort: number;
  httpsPort: number;
  proxyPort: number;
  /** The account's API key. */
  testKey: string;
  /** E-mail and password of the one user, prefilled on the login page. */
  user: { email: string; password: string };
  clock: Clock;
  control: Control;
  requests: LogEntry[];
  close(): Promise<void>;
}

/** Starts a service of its own: nothing is shared between two simulators in one process. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, httpsPort = 0, proxyPort = 0, clock: clockOptions = {}, ...changes } = options;
  const clock = createClock(clockOptions);
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    ...(changes.quirks ? drawSettings(changes.seed ?? DEFAULT_SETTINGS.seed) : {}),
    ...(clock.running ? {} : { rateLimit: 'off' }),
    ...changes,
  };
  const world = createWorld(settings, clock);
  const { ports, close } = await listenAll(world, { http: port, https: httpsPort, proxy: proxyPort });
  return {
    httpUrl: `http://127.0.0.1:${ports.http}`,
    httpPort: ports.http,
    httpsPort: ports.https,
    proxyPort: ports.proxy,
    testKey: world.account.apikey,
    user: { email: world.account.email, password: world.account.password },
    clock,
    control: createControl(world),
    requests: world.log,
    async close() {
      clock.stop();
      await close();
    },
  };
}
