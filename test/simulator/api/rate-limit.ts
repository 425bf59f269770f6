import { takeTurn } from '../http/pace.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import { refuse } from './method.ts';

const BURST = { normal: 5, strict: 2 } as const;
const DROP_AT = 7;
const STUBBORN_AFTER = 2;
const CLOSE_INTERVAL_MS = 5000;

/** Over the limit (reference 2.7); `stubborn`: not for the first time. */
export function refuseRate({ rateAnswer }: Settings, stubborn = false): { response: string } {
  const tryAgain = rateAnswer === 'tryAgain' || (rateAnswer === 'both' && stubborn);
  return refuse(tryAgain ? 'TRY_AGAIN_LATER' : 'INTERVAL_CONCURRENT_REQUESTS_ERROR');
}

/** Whether a request of `client` may come now; `drop` ends the connection of one that hammers. */
export function checkPace(world: World, client: string): 'go' | 'drop' | { response: string } {
  const { rateLimit } = world.settings;
  if (rateLimit === 'off') return 'go';
  const { pace, allowed } = takeTurn(world.paces.get(client), world.clock.now(), BURST[rateLimit]);
  world.paces.set(client, pace);
  if (rateLimit === 'strict' && pace.recent.length >= DROP_AT) return 'drop';
  return allowed ? 'go' : refuseRate(world.settings, pace.recent.length > BURST[rateLimit] + STUBBORN_AFTER);
}

/** `setOperationOk` is not taken more than once in 5 seconds for a tzid. */
export function isTooSoonToClose(world: World, tzid: number): boolean {
  if (world.settings.rateLimit === 'off') return false;
  const now = world.clock.now();
  const last = world.closeTries.get(tzid);
  if (last !== undefined && now - last < CLOSE_INTERVAL_MS) return true;
  world.closeTries.set(tzid, now);
  return false;
}
