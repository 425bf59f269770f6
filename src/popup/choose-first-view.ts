import { isLive, type Order } from '../orders/order.ts';
import type { Choices } from '../storage/items.ts';

/**
 * Where the popup opens: where it was left, but at home when it was opened for a page or when something is open,
 * since then that is what one comes for.
 */
export function chooseFirstView(left: Choices['view'], orders: Order[], forPage: boolean): Choices['view'] {
  return forPage || orders.some(isLive) ? 'home' : left;
}
