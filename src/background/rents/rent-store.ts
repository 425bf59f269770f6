import { FailureError } from '../../messages/failure.ts';
import { isRestless, type OpenRent, type Rent } from '../../orders/rent.ts';
import { withLock } from '../../platform/lock.ts';
import { account, bindings, readSignedIn } from '../../storage/items.ts';
import { rents } from '../../storage/rents.ts';
import { keepHistory } from '../orders/keep-history.ts';
import { isInUse } from '../pages/in-use.ts';

/** Closed rents kept beside those that run; history has the rest. */
const keptClosed = 20;

interface Changed<T> {
  rents: Rent[];
  result: T;
}

/** Changes the list of rents; changes run one at a time. What was decided outside is decided anew inside. */
export function changeRents<T>(change: (list: Rent[]) => Changed<T> | Promise<Changed<T>>): Promise<T> {
  return withLock(rents.key, async () => {
    const before = await rents.get();
    const { rents: after, result } = await change(before);
    if (after === before) return result;
    await keepHistory(before, after);
    let closed = 0;
    await rents.set(after.filter((rent) => rent.status !== 'closed' || ++closed <= keptClosed));
    return result;
  });
}

/** Replaces one rent by what `change` makes of it. */
export function changeRent(id: string, change: (rent: Rent) => Rent): Promise<void> {
  return changeRents((list) => ({
    rents: list.map((rent) => (rent.id === id ? change(rent) : rent)),
    result: undefined,
  }));
}

export async function findRent(id: string): Promise<Rent | null> {
  return (await rents.get()).find((rent) => rent.id === id) ?? null;
}

/** @throws FailureError `wrongOperation` when it does not run, or belongs to another sign-in */
export async function requireOpenRent(id: string): Promise<OpenRent> {
  const [rent, known] = [await findRent(id), readSignedIn(await account.get())];
  if (rent?.status !== 'open' || rent.signInId !== known?.signInId)
    throw new FailureError({ code: 'wrongOperation' });
  return rent;
}

/** Whether any rent of who is signed in will have news by itself, or is in use (promise 6: else nothing is asked). */
export async function hasRestlessRents(): Promise<boolean> {
  const [known, bound] = [readSignedIn(await account.get()), await bindings.get()];
  return (await rents.get()).some(
    (rent) =>
      rent.signInId === known?.signInId &&
      (isRestless(rent) || (rent.status === 'open' && isInUse(bound[rent.id]))),
  );
}
