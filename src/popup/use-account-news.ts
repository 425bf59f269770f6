import { useEffect } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { isLive } from '../orders/order.ts';
import { orders } from '../storage/items.ts';
import { type Action, useAction } from '../ui/use-action.ts';
import { useItem } from '../ui/use-item.ts';
import { useVisibleInterval } from '../ui/use-visible-interval.ts';

const fastGearMs = 5000;

/** Asks for balance and orders when the popup opens, and again and again while something waits. */
export function useAccountNews(signedIn: boolean): Action {
  const live = useItem(orders)?.some(isLive) ?? false;
  const refresh = useAction(() => send('refreshAccount', {}));
  const { run } = refresh;
  useEffect(() => {
    if (signedIn) run();
  }, [signedIn, run]);
  useVisibleInterval(signedIn && live, fastGearMs, run);
  return refresh;
}
