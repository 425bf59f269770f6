import { release } from '../money/ledger.ts';
import type { World } from '../world.ts';
import { type Activation, isOpen } from './activation.ts';

/**
 * Ends an activation, by time or by request; the stock gets another number. Without an SMS the held money comes
 * back (reference 7.5).
 */
export function endActivation(world: World, activation: Activation): void {
  if (!isOpen(activation)) return;
  activation.endedAt = world.clock.now();
  const offer = world.catalogue.countries.get(activation.country)?.offers.get(activation.service.slug);
  if (offer) offer.count += 1;
  if (activation.messages.length === 0) release(world.ledger, activation.price);
}

export type CloseRefusal = 'ERROR_WRONG_TZID' | 'NO_COMPLETE_TZID' | '0';

/**
 * Closes on request. The guard interval holds only while no SMS came; `ban` reports the number as unusable
 * and is refused once one did (reference 7.4).
 */
export function closeActivation(world: World, tzid: number, ban: boolean): Activation | CloseRefusal {
  const activation = world.activations.get(tzid);
  if (!activation || !isOpen(activation)) return 'ERROR_WRONG_TZID';
  const answered = activation.messages.length > 0;
  if (ban && answered) return '0';
  if (!answered && world.clock.now() < activation.guardEndsAt) return 'NO_COMPLETE_TZID';
  activation.banned = ban;
  endActivation(world, activation);
  return activation;
}
