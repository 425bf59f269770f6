import type { Ref } from 'preact';
import type { PageDescription } from '../../messages/protocol.ts';
import type { Order } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { useNow } from '../../ui/use-now.ts';
import type { ShownTab } from './fill-offer.ts';
import { OrderCard } from './order-card.tsx';
import { sortOrders } from './sort-orders.ts';

interface OrderListProps {
  orders: Order[];
  tabId: number | null;
  page: PageDescription | undefined;
  /** Who is signed in; '' for nobody: then every order is of an earlier sign-in. */
  signInId: string;
  box?: Ref<HTMLElement>;
}

/** The user's numbers, what needs them first. */
export function OrderList({ orders, tabId, page, signInId, box = null }: OrderListProps) {
  const now = useNow();
  const shown: ShownTab | null =
    tabId === null ? null : { tabId, origin: page?.origin ?? null, host: page?.host ?? null };
  return (
    <section ref={box} class="orders" aria-label={t('orders')}>
      {sortOrders(orders, now).map((order) => (
        <OrderCard
          key={order.id}
          order={order}
          shown={shown}
          page={page}
          foreign={order.signInId !== signInId}
        />
      ))}
    </section>
  );
}
