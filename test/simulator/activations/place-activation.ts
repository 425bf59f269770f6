import type { Country, Offer } from '../catalogue/catalogue.ts';
import { findService } from '../catalogue/catalogue.ts';
import { hold } from '../money/ledger.ts';
import type { World } from '../world.ts';
import { type Activation, isOpen } from './activation.ts';
import { endActivation } from './end-activation.ts';
import { scheduleSms } from './receive-sms.ts';

export interface Order {
  service: string;
  country: number;
  /** First digits, after the country code, of numbers not wanted. */
  reject: readonly string[];
  extension: boolean;
}

/** Codes of reference 3.2 that an order can end with. */
export type OrderRefusal =
  | 'ERROR_NO_SERVICE'
  | 'NO_COUNTRY'
  | 'NO_NUMBER'
  | 'WARNING_LOW_BALANCE'
  | 'EXCEEDED_CONCURRENT_OPERATIONS';

function findOffer(world: World, order: Order): { country: Country; offer: Offer } | OrderRefusal {
  const service = findService(world.catalogue, order.service);
  if (!service) return 'ERROR_NO_SERVICE';
  const country = world.catalogue.countries.get(order.country);
  if (!country?.enabled) return 'NO_COUNTRY';
  const offer = country.offers.get(service.slug);
  return offer && offer.count > 0 ? { country, offer } : 'NO_NUMBER';
}

/** Orders a number: holds the money and starts its life. Nothing changes when it is refused. */
export function placeActivation(world: World, order: Order): Activation | OrderRefusal {
  const { settings, clock, ledger } = world;
  const found = findOffer(world, order);
  if (typeof found === 'string') return found;
  const open = [...world.activations.values()].filter(isOpen);
  if (open.length >= settings.maxOpen) return 'EXCEEDED_CONCURRENT_OPERATIONS';
  const { country, offer } = found;
  if (ledger.total - ledger.held < offer.price) return 'WARNING_LOW_BALANCE';
  const number = world.numbers.draw(country.iso, order.reject);
  if (!number) return 'NO_NUMBER';

  hold(ledger, offer.price);
  offer.count -= 1;
  world.ids.activation += 1;
  const now = clock.now();
  const guardSeconds = Math.max(settings.guardSeconds, offer.service.guardSeconds ?? 0);
  const activation: Activation = {
    tzid: world.ids.activation,
    service: offer.service,
    country: country.code,
    number: number.e164,
    price: offer.price,
    extension: order.extension,
    orderedAt: now,
    endsAt: now + settings.activationSeconds * 1000,
    guardEndsAt: now + guardSeconds * 1000,
    endedAt: null,
    revised: false,
    messages: [],
    handedOut: new Set(),
    banned: false,
  };
  world.activations.set(activation.tzid, activation);
  clock.schedule(settings.activationSeconds * 1000, () => endActivation(world, activation));
  scheduleSms(world, activation);
  return activation;
}
