import { isoOfCountry } from '../../onlinesim/countries.ts';
import type { ServiceRent } from '../../onlinesim/rent-item.ts';
import { getRentState } from '../../onlinesim/rents.ts';
import { advanceRents, type RentEvent } from '../../orders/advance-rents.ts';
import type { ListedRent } from '../../orders/rent.ts';
import { account, directory, readSignedIn } from '../../storage/items.ts';
import { refreshBalance } from '../account/balance.ts';
import { notifySms, tellBoundPage } from '../announce.ts';
import { describeNumber } from '../orders/lent-number.ts';
import { changeBinding } from '../orders/order-store.ts';
import { callService } from '../service/call-service.ts';
import type { Priority } from '../service/request-queue.ts';
import { changeRents, hasRestlessRents } from './rent-store.ts';

/** Rents are asked for in their first 20 minutes, while an answer is lost, and while somebody looks at their inbox. */

const gearMs = 4_500;
let lastLook = 0;
let looking: Promise<void> | null = null;

/**
 * Asks which rents run and moves all of ours by it. Whoever asks meanwhile shares the look: one answer must not count
 * twice toward "was not ordered".
 *
 * @throws FailureError
 */
export function lookAtRents(priority: Priority): Promise<void> {
  looking ??= moveRents(priority).finally(() => {
    looking = null;
  });
  return looking;
}

/** Asks when the last answer is some seconds old and something is to be expected, or when a page of ours wants it. */
export async function lookAtRentsIfDue(isWanted = false): Promise<void> {
  const age = Date.now() - lastLook;
  // A clock that was set back counts as old.
  if (age >= 0 && age < gearMs) return;
  if (isWanted || (await hasRestlessRents())) await lookAtRents('poll');
}

async function moveRents(priority: Priority): Promise<void> {
  lastLook = Date.now();
  const asked = readSignedIn(await account.get());
  const listed = await askRents(priority);
  const events = await changeRents<RentEvent[]>(async (list) => {
    const known = readSignedIn(await account.get());
    // An answer to one account says nothing of another's rents.
    if (!known || known.signInId !== asked?.signInId) return { rents: list, result: [] };
    const { rents, events: happened } = advanceRents(list, listed, Date.now(), known.signInId);
    return { rents, result: happened };
  });
  await announceRents(events);
}

async function announceRents(events: RentEvent[]): Promise<void> {
  for (const event of events) {
    if (event.kind === 'closed') await changeBinding(event.rentId, () => null);
    else await notifySms(event.rentId, event.sms, event.sms.sender);
    await tellBoundPage(event.rentId);
  }
  if (events.length > 0) await refreshBalance(0).catch(() => {});
}

/** Which rents run at the service, with their numbers described. */
export async function askRents(priority: Priority): Promise<ListedRent[]> {
  const joinKey = `getRentState ${priority}`;
  const told = await callService({ scope: 'rent-scope', priority, joinKey }, getRentState);
  return Promise.all(told.map(describeRent));
}

export async function describeRent(told: ServiceRent): Promise<ListedRent> {
  const { countries } = await directory.get();
  const { country: code, number, ...rest } = told;
  const iso = isoOfCountry(code);
  const country = countries.find((known) => known.code === code) ?? { code, iso, name: `+${code}` };
  return { ...rest, country, number: describeNumber(number, code) };
}
