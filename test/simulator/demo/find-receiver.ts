import { isOpen } from '../activations/activation.ts';
import { receiveSms } from '../activations/receive-sms.ts';
import type { World } from '../world.ts';
import type { DemoSite } from './demo-site.ts';

export type Receiver = { receive(text: string, code: string): void } | { problem: string };

/** Who has `phone` now: only a number that is lent, open and for a fitting service gets an SMS. */
export function findReceiver(world: World, site: DemoSite, phone: string): Receiver {
  const refusal = world.demo.refused.get(phone);
  if (refusal !== undefined) return { problem: refusal };
  const activation = [...world.activations.values()].find(
    (candidate) => candidate.number === phone && isOpen(candidate),
  );
  if (!activation) return { problem: 'This number is not lent to anyone at the moment.' };
  if (!site.services.includes(activation.service.slug)) {
    return { problem: 'This number was lent for another service.' };
  }
  return { receive: (text, code) => receiveSms(world, activation, { text, code }) };
}
