import type { World } from '../world.ts';
import { isOpen } from './activation.ts';
import { scheduleSms } from './receive-sms.ts';

/**
 * Asks for the next SMS. Returns the tzid to go on with, or null when it is not an open operation.
 * Has no effect on one that still waits for its first SMS.
 */
export function reviseActivation(world: World, tzid: number): number | null {
  const activation = world.activations.get(tzid);
  if (!activation || !isOpen(activation)) return null;
  if (activation.messages.length > 0) {
    activation.revised = true;
    scheduleSms(world, activation);
  }
  if (!world.settings.reviseRenumbers) return tzid;
  world.ids.activation += 1;
  world.activations.delete(tzid);
  activation.tzid = world.ids.activation;
  world.activations.set(activation.tzid, activation);
  return activation.tzid;
}
