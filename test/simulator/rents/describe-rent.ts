import { type PageOf, paginate } from '../api/paginate.ts';
import { type Mills, toDecimal, toNumber } from '../money/mills.ts';
import { toTimeText } from '../time-text.ts';
import type { World } from '../world.ts';
import type { Rent } from './rent.ts';

const PER_PAGE = 20;

export interface RentView {
  /** `messages` as a page object instead of a plain list. */
  pagination: boolean;
  page: number;
  /** How this method writes `sum` (reference 16). */
  sum(mills: Mills): number | string;
}

function describeMessages(rent: Rent) {
  return rent.messages.map(({ id, sender, text, code, at }) => ({
    id,
    service: sender,
    text,
    code,
    created_at: toTimeText(at),
  }));
}

type Message = ReturnType<typeof describeMessages>[number];

/** Minutes until the confirmation must have come, then until the end. */
function minutesLeft(rent: Rent, now: number): number {
  const until = rent.confirmedAt === null ? rent.confirmBy : rent.endsAt;
  return Math.max(0, Math.floor((until - now) / 60_000));
}

/** The item of `getRentNum`, `getRentState` and `extendRentState` (reference 8.2). */
export function describeRent(world: World, rent: Rent, view: RentView) {
  const time = minutesLeft(rent, world.clock.now());
  const lengths = [...(world.rentOffers.get(rent.country)?.lengths ?? [])];
  const day = lengths.find(([days]) => days === 1)?.[1].price ?? 0;
  const all = describeMessages(rent);
  const messages: Message[] | PageOf<Message> = view.pagination ? paginate(all, view.page, PER_PAGE) : all;
  return {
    tzid: rent.tzid,
    status: rent.confirmedAt === null ? 0 : 1,
    country: rent.country,
    number: rent.national,
    sum: view.sum(rent.price),
    rent: rent.days,
    days: rent.days,
    hours: Math.floor(time / 60),
    time,
    extension: rent.autoRenew ? 1 : 0,
    extend: Object.fromEntries(lengths.map(([days, { price }]) => [days, toNumber(price)])),
    day_extend: toDecimal(day),
    m_ext: false,
    checked: rent.confirmedAt !== null,
    checked_time: toTimeText(rent.confirmedAt ?? rent.confirmBy),
    reload: null,
    freeze: false,
    messages,
  };
}
