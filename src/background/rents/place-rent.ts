import { FailureError } from '../../messages/failure.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import { extendRentState, getRentNum, getRentTariffs } from '../../onlinesim/rents.ts';
import { closeRent, openRent } from '../../orders/advance-rents.ts';
import type { Outcome } from '../../orders/order.ts';
import type { OpenRent, PlacingRent, Prolonging, Rent } from '../../orders/rent.ts';
import { tryWithLock } from '../../platform/lock.ts';
import { account } from '../../storage/items.ts';
import { rents } from '../../storage/rents.ts';
import { refreshBalance } from '../account/balance.ts';
import { alignAlarm } from '../orders/watch.ts';
import { callService, needsUser } from '../service/call-service.ts';
import { mayBeDone, toServiceFailure } from '../service/service-failure.ts';
import { changeRent, changeRents, requireOpenRent } from './rent-store.ts';
import { askRents, describeRent, lookAtRents } from './watch-rents.ts';

const action = { scope: 'rent-scope', priority: 'user' } as const;

/**
 * Rents a number, by the rules of an order (place-order.ts): one at a time, written to storage before it is sent, the
 * price asked again, and never sent a second time.
 *
 * @throws FailureError when it was refused; the stored rent tells it too
 */
export async function placeRent(input: Input<OwnMessages, 'placeRent'>): Promise<void> {
  await spendAlone(async (signInId) => {
    const rent = createRent(input, signInId);
    await changeRents((list) => ({ rents: [rent, ...list], result: undefined }));
    try {
      await sendRent(rent, input.days);
    } catch (error) {
      const { failure } = await toServiceFailure(error);
      const { code, detail } = failure;
      await endPlacing(rent.id, { kind: 'notOrdered', failure: code, ...(detail && { detail }) });
      throw new FailureError(failure);
    }
  });
}

/** The same lock as orders: one thing at a time costs money. */
async function spendAlone(work: (signInId: string) => Promise<void>): Promise<void> {
  const done = await tryWithLock('placing', async () => {
    const known = await account.get();
    if (known.state !== 'signedIn' || known.mustRenew) throw needsUser(known);
    const underWay = (await rents.get()).some(
      (rent) => rent.signInId === known.signInId && (rent.status === 'placing' || isProlonging(rent)),
    );
    if (underWay) throw new FailureError({ code: 'busy' });
    await work(known.signInId);
    return true;
  });
  if (done === null) throw new FailureError({ code: 'busy' });
}

function isProlonging(rent: Rent): boolean {
  return rent.status === 'open' && rent.prolonging !== null;
}

function createRent(
  { country, days, accepted, autoRenew }: Input<OwnMessages, 'placeRent'>,
  signInId: string,
) {
  return {
    status: 'placing',
    id: crypto.randomUUID(),
    signInId,
    country,
    days,
    accepted,
    autoRenew,
    placedAt: Date.now(),
    openBefore: null,
    lost: null,
  } satisfies PlacingRent;
}

/** @throws FailureError when it is sure that nothing was rented */
async function sendRent(rent: PlacingRent, days: number): Promise<void> {
  const { country, autoRenew } = rent;
  const [tariff] = await callService(action, (connection) => getRentTariffs(connection, country.code));
  const length = tariff?.lengths.find((known) => known.days === days);
  if (!tariff) throw new FailureError({ code: 'noCountry' });
  if (!length) throw new FailureError({ code: 'noLength' });
  if (length.price > (rent.accepted ?? 0))
    return endPlacing(rent.id, { kind: 'priceChanged', price: length.price });
  const openBefore = (await askRents('user')).map(({ tzid }) => tzid);
  await alignAlarm();
  try {
    const told = await callService({ ...action, spends: true }, async (connection) => {
      // Only now, right before it leaves: until then an end of the background means that nothing was rented.
      await changePlacing(rent.id, (placing) => ({ ...placing, openBefore }));
      return getRentNum(connection, { country: country.code, days, autoRenew });
    });
    const listed = await describeRent(told);
    await changePlacing(rent.id, (placing) => openRent(placing, { ...listed, country }, Date.now()));
    await refreshBalance(0).catch(() => {});
  } catch (error) {
    const { failure } = await toServiceFailure(error);
    if (!mayBeDone(failure)) throw error;
    await markLost(rent.id);
    await lookAtRents('poll').catch(() => {});
  }
}

/**
 * Prolongs a rent, by the same rules. What it is settled by, should its answer be lost, is the end of the rent.
 *
 * @throws FailureError `priceChanged` when it costs more than the button said, `noLength` when it is no longer offered
 */
export async function prolongRent(input: Input<OwnMessages, 'prolongRent'>): Promise<void> {
  const { rentId, days, accepted } = input;
  await spendAlone(async () => {
    await lookAtRents('user');
    const rent = await requireOpenRent(rentId);
    const length = rent.extend.find((known) => known.days === days);
    if (!length || !rent.confirmed) throw new FailureError({ code: 'noLength' });
    if (length.price > accepted) throw new FailureError({ code: 'priceChanged' });
    const prolonging: Prolonging = { ...length, endsBefore: rent.endsAt, sent: false, lost: null };
    await changeOpen(rentId, (open) => ({ ...open, prolonging, notProlonged: false }));
    await alignAlarm();
    try {
      const told = await callService({ ...action, spends: true }, async (connection) => {
        await changeOpen(rentId, (open) => ({ ...open, prolonging: { ...prolonging, sent: true } }));
        return extendRentState(connection, rent.tzid, days);
      });
      const { secondsLeft, sum, extend } = await describeRent(told);
      const endsAt = Date.now() + secondsLeft * 1000;
      await changeOpen(rentId, (open) => ({
        ...open,
        endsAt,
        sum: sum ?? open.sum,
        extend,
        prolonging: null,
      }));
      await refreshBalance(0).catch(() => {});
    } catch (error) {
      const { failure } = await toServiceFailure(error);
      const isLost = mayBeDone(failure);
      await changeOpen(rentId, (open) => ({
        ...open,
        prolonging: isLost ? { ...prolonging, sent: true, lost: { missingAt: [] } } : null,
      }));
      if (!isLost) throw new FailureError(failure);
      await lookAtRents('poll').catch(() => {});
    }
  });
}

async function changePlacing(id: string, change: (placing: PlacingRent) => Rent): Promise<void> {
  await changeRent(id, (rent) => (rent.status === 'placing' ? change(rent) : rent));
}

async function changeOpen(id: string, change: (open: OpenRent) => Rent): Promise<void> {
  await changeRent(id, (rent) => (rent.status === 'open' ? change(rent) : rent));
}

function markLost(id: string): Promise<void> {
  const lost = { since: Date.now(), missingAt: [], candidates: [] };
  return changePlacing(id, (placing) => ({ ...placing, lost }));
}

async function endPlacing(id: string, outcome: Outcome): Promise<void> {
  await changePlacing(id, (placing) => closeRent(placing, outcome, Date.now()));
  await alignAlarm();
}

/** What the last background has left on its way: not sent yet, it is over; sent, its answer is lost. */
export async function recoverRents(): Promise<void> {
  for (const rent of await rents.get()) {
    if (rent.status === 'placing' && !rent.lost) {
      if (rent.openBefore) await markLost(rent.id);
      else await endPlacing(rent.id, { kind: 'notOrdered', failure: 'interrupted' });
    }
    if (rent.status === 'open' && rent.prolonging && !rent.prolonging.lost) {
      const { prolonging } = rent;
      const lost = { ...prolonging, lost: { missingAt: [] } };
      await changeOpen(rent.id, (open) => ({ ...open, prolonging: prolonging.sent ? lost : null }));
    }
  }
}
