import { isOpen } from '../activations/activation.ts';
import { receiveSms } from '../activations/receive-sms.ts';
import { receiveRentSms } from '../rents/receive-rent-sms.ts';
import { isRunning } from '../rents/rent.ts';
import type { World } from '../world.ts';
import type { DemoSite } from './demo-site.ts';

export type Receiver = { receive(text: string, code: string): void } | { problem: string };

/** Who has `phone` now: an open activation for a fitting service, a running rent, or everyone. */
export function findReceiver(world: World, site: DemoSite, phone: string): Receiver {
  const refusal = world.demo.refused.get(phone);
  if (refusal !== undefined) return { problem: refusal };
  const activation = [...world.activations.values()].find(
    (candidate) => candidate.number === phone && isOpen(candidate),
  );
  const rent = [...world.rents.values()].find(
    (candidate) => candidate.number === phone && isRunning(candidate),
  );
  if (rent)
    return { receive: (text, code) => receiveRentSms(world, rent, { sender: site.name, text, code }) };
  const free = world.freeNumbers.find(({ e164 }) => e164 === phone);
  if (free) {
    return { receive: (text) => free.messages.unshift({ sender: site.name, text, at: world.clock.now() }) };
  }
  if (!activation) return { problem: 'This number is not lent to anyone at the moment.' };
  if (!site.services.includes(activation.service.slug)) {
    return { problem: 'This number was lent for another service.' };
  }
  return { receive: (text, code) => receiveSms(world, activation, { text, code }) };
}
