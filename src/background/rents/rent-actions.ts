import { FailureError } from '../../messages/failure.ts';
import type { Input, OwnMessages } from '../../messages/protocol.ts';
import { closeRentNum, getRentState } from '../../onlinesim/rents.ts';
import { closeRent, openRent, outcomeOf } from '../../orders/advance-rents.ts';
import { refreshBalance } from '../account/balance.ts';
import { changeBinding } from '../orders/order-store.ts';
import { alignAlarm } from '../orders/watch.ts';
import { callService } from '../service/call-service.ts';
import { changeRent, changeRents, requireOpenRent } from './rent-store.ts';
import { askRents, lookAtRents } from './watch-rents.ts';

const action = { scope: 'rent-scope', priority: 'user' } as const;

/**
 * Closes a rent for good. Without an SMS the money comes back, so one that came while the user reached for the button
 * must not be thrown away: it is looked for in the turn right before.
 *
 * @throws FailureError `tooEarly` with the rest of the guard interval, `smsCame` when it was confirmed after all
 */
export async function endRent({ rentId, expect }: Input<OwnMessages, 'endRent'>): Promise<void> {
  const rent = await requireOpenRent(rentId);
  if (expect === 'refund' && rent.confirmed) throw new FailureError({ code: 'smsCame' });
  const guard = Math.ceil((rent.closableAt - Date.now()) / 1000);
  try {
    const running = expect === 'refund' ? await callService(action, getRentState) : [];
    if (running.some(({ tzid, confirmed }) => tzid === rent.tzid && confirmed)) {
      await lookAtRents('user');
      throw new FailureError({ code: 'smsCame' });
    }
    await callService(action, (connection) => closeRentNum(connection, rent.tzid));
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'tooEarly')
      throw new FailureError({ code: 'tooEarly', waitSeconds: Math.max(5, guard) });
    throw error;
  }
  await changeRent(rentId, (open) =>
    open.status === 'open' ? closeRent(open, outcomeOf(open, 'cancelled'), Date.now()) : open,
  );
  await changeBinding(rentId, () => null);
  await alignAlarm();
  await refreshBalance(0).catch(() => {});
}

/** The user picked one of several candidates for a lost rent. */
export async function adoptRent({ rentId, tzid }: Input<OwnMessages, 'adoptRent'>): Promise<void> {
  const told = (await askRents('user')).find((rent) => rent.tzid === tzid);
  if (!told) throw new FailureError({ code: 'wrongOperation' });
  await changeRent(rentId, (rent) => {
    const offered =
      rent.status === 'placing' && rent.lost?.candidates.some((candidate) => candidate.tzid === tzid);
    return offered ? openRent(rent, told, Date.now()) : rent;
  });
  await alignAlarm();
}

/** Takes a rent that is over, or of another sign-in, off the list. What runs would come back with the next answer. */
export async function dismissRent({ rentId }: Input<OwnMessages, 'dismissRent'>): Promise<void> {
  await changeRents((list) => ({ rents: list.filter(({ id }) => id !== rentId), result: undefined }));
}
