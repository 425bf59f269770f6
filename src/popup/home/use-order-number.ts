import type { PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import type { Order } from '../../orders/order.ts';
import type { Offer } from '../../storage/items.ts';
import { useAbilities } from '../../ui/abilities.ts';
import { type Action, useAction } from '../../ui/use-action.ts';
import type { ShownTab } from './fill-offer.ts';

/** The page an order is for; null to order without one. */
export interface OrderPage {
  tabId: number;
  description: PageDescription;
}

/** The page an order was made for, while it is the one at hand: another of its kind is for it too. */
export function findOrderPage(
  { origin }: Order,
  page: PageDescription | undefined,
  shown: ShownTab | null,
): OrderPage | null {
  return page && shown && page.origin === origin ? { tabId: shown.tabId, description: page } : null;
}

/**
 * Orders a number, and asks for access to the site in the same click, so that its next page can be filled too.
 * First the order, then the request, and neither waits: Chrome closes the popup at the prompt, and only the first
 * moment of a click may ask.
 *
 * @param replaces the order in whose place it is made
 */
export function useOrderNumber(
  offer: Offer | null,
  page: OrderPage | null,
  onOrdered?: () => void,
  replaces?: string,
): Action {
  const { requestAccess } = useAbilities();
  return useAction(() => {
    if (!offer) return Promise.resolve();
    const { service, country, price: accepted } = offer;
    const origin = page?.description.origin ?? null;
    const tabId = origin === null ? null : (page?.tabId ?? null);
    const wish = replaces === undefined ? {} : { replaces };
    const placed = send('placeOrder', { service, country, accepted, tabId, origin, ...wish });
    if (page?.description.pattern && !page.description.granted) {
      // The order stands whatever the answer; without access only the next page stays unfilled.
      requestAccess([page.description.pattern]).catch(() => false);
    }
    return placed.then(onOrdered);
  });
}
