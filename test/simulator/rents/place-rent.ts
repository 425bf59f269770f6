import { available, hold, pay, release } from '../money/ledger.ts';
import type { World } from '../world.ts';
import { receiveRentSmsByItself } from './receive-rent-sms.ts';
import { CONFIRM_MS, DAY_MS, isRunning, type Rent } from './rent.ts';

/** Codes of reference 3.4. */
export type RentRefusal = 'UNDEFINED_COUNTRY' | 'UNDEFINED_DAYS' | 'NO_NUMBER' | 'WARNING_LOW_BALANCE';

const RENEWAL_DAYS = 30;

export interface RentOrder {
  country: number;
  days: number;
  autoRenew: boolean;
}

/** Orders a rent: the money is held until the first real SMS confirms it. */
export function placeRent(world: World, { country: code, days, autoRenew }: RentOrder): Rent | RentRefusal {
  const { clock, ledger, settings } = world;
  const country = world.catalogue.countries.get(code);
  const offer = world.rentOffers.get(code);
  if (!country || !offer) return 'UNDEFINED_COUNTRY';
  const length = offer.lengths.get(days);
  if (!length) return 'UNDEFINED_DAYS';
  if (length.count === 0) return 'NO_NUMBER';
  if (available(ledger) < length.price) return 'WARNING_LOW_BALANCE';
  const number = world.numbers.draw(country.iso);
  if (!number) return 'NO_NUMBER';

  hold(ledger, length.price);
  length.count -= 1;
  world.ids.rent += 1;
  const now = clock.now();
  const rent: Rent = {
    tzid: world.ids.rent,
    country: code,
    number: number.e164,
    national: number.national,
    days,
    price: length.price,
    autoRenew,
    guardEndsAt: now + settings.guardSeconds * 1000,
    confirmBy: now + CONFIRM_MS,
    confirmedAt: null,
    endsAt: now + days * DAY_MS,
    endedAt: null,
    messages: [],
  };
  world.rents.set(rent.tzid, rent);
  clock.schedule(CONFIRM_MS, () => {
    if (rent.confirmedAt === null) endRent(world, rent);
  });
  watchEnd(world, rent);
  receiveRentSmsByItself(world, rent);
  return rent;
}

/** Ends a rent; before its confirmation the held money comes back, afterwards not (reference 8.5). */
export function endRent(world: World, rent: Rent): void {
  if (!isRunning(rent)) return;
  rent.endedAt = world.clock.now();
  if (rent.confirmedAt === null) release(world.ledger, rent.price);
}

function watchEnd(world: World, rent: Rent): void {
  world.clock.schedule(rent.endsAt - world.clock.now(), () => {
    if (!isRunning(rent)) return;
    const prolonged = world.clock.now() < rent.endsAt;
    const renewed = !prolonged && rent.autoRenew && extendRent(world, rent, RENEWAL_DAYS) === null;
    if (prolonged || renewed) watchEnd(world, rent);
    else endRent(world, rent);
  });
}

/** Prolongs a running rent; null when it is done. */
export function extendRent(world: World, rent: Rent, days: number): RentRefusal | null {
  const length = world.rentOffers.get(rent.country)?.lengths.get(days);
  if (!length) return 'UNDEFINED_DAYS';
  const take = rent.confirmedAt === null ? hold : pay;
  if (!take(world.ledger, length.price)) return 'WARNING_LOW_BALANCE';
  rent.price += length.price;
  rent.days += days;
  rent.endsAt += days * DAY_MS;
  return null;
}
