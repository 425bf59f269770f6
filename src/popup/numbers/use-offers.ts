import { useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../messages/failure.ts';
import type { Order, ServiceRef } from '../../orders/order.ts';
import { addRefused, type OwnSuccess } from '../../orders/own-success.ts';
import type { Offer } from '../../storage/items.ts';
import { rankOffers } from '../../ui/rank-offers.ts';
import { useOwnSuccess } from '../../ui/use-own-success.ts';
import { useStats } from '../../ui/use-stats.ts';

/** Where a service is offered, best first, and which of it is chosen. */
export interface Offers {
  ranked: Offer[];
  success: Map<string, OwnSuccess>;
  /** The user's choice while it is offered, else the best; null while nothing is known. */
  chosen: Offer | null;
  /** By the country's code; null: the best. */
  pick(country: number | null): void;
  failure: Failure | null;
  loading: boolean;
  refresh(): void;
}

/**
 * @param orders those whose number a site refused bring their countries down in the ranking
 * @param refused one that is about to be such a one
 * @param known false: not sure yet that this is the service, so nothing is asked
 */
export function useOffers(
  service: ServiceRef,
  orders: Order[],
  { refused, known = true }: { refused?: string; known?: boolean } = {},
): Offers {
  const { stats, failure, refresh } = useStats({ by: 'service', service: service.slug }, known);
  const [picked, pick] = useState<number | null>(null);
  const own = useOwnSuccess();
  const success = useMemo(
    () =>
      addRefused(
        own,
        orders.filter((order) => order.id === refused || isRefused(order)),
      ),
    [own, orders, refused],
  );
  const ranked = useMemo(() => rankOffers(stats?.offers ?? [], success), [stats, success]);
  const chosen = ranked.find(({ country }) => country.code === picked) ?? ranked[0] ?? null;
  const loading = !failure && ranked.length === 0 && stats?.complete !== true;
  return { ranked, success, chosen, pick, failure, loading, refresh };
}

function isRefused(order: Order): boolean {
  return order.status === 'open' && order.toReport === true;
}
