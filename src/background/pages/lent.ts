import type { LentNumber, Sms } from '../../orders/order.ts';
import type { OpenRent } from '../../orders/rent.ts';
import { bindings } from '../../storage/items.ts';
import { findOrder, requireOpen } from '../orders/order-store.ts';
import { findRent } from '../rents/rent-store.ts';
import { type BindingInUse, isInUse } from './in-use.ts';

/** A number that can be written into a page, and what came to it: of an order, a rent, or public. */
export interface Lent {
  number: LentNumber | null;
  /** Newest first. Those of public numbers are for nobody's field. */
  messages: Sms[];
  /** The origin it was asked for on. */
  asked: string | null;
}

/** What came to a rent since it is in use on this page: an earlier code was asked for elsewhere (promise 3). */
export function readUsed({ messages }: OpenRent, { use }: BindingInUse): Sms[] {
  return messages.filter(({ at }) => at >= use.since);
}

/** @throws FailureError `wrongOperation` when there is none of this id, or it is of another sign-in */
export async function requireLent(id: string): Promise<Lent> {
  const binding = (await bindings.get())[id];
  if (isInUse(binding))
    return { number: binding.use.number, messages: await readMessages(id), asked: binding.origin };
  const order = await requireOpen(id);
  return { number: order.number, messages: order.messages, asked: binding?.origin ?? order.origin };
}

/** What came, for the page it is bound to, newest first. */
export async function readMessages(id: string): Promise<Sms[]> {
  const [order, rent, bound] = [await findOrder(id), await findRent(id), await bindings.get()];
  const binding = bound[id];
  if (isInUse(binding)) return rent?.status === 'open' ? readUsed(rent, binding) : [];
  return order && order.status !== 'placing' ? order.messages : [];
}
