import { useRef } from 'preact/hooks';
import type { PageDescription } from '../messages/protocol.ts';
import { isLive, type Order } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import { orders } from '../storage/items.ts';
import { useItem } from '../ui/use-item.ts';
import { OrderCard } from './order-card.tsx';
import { PageStrip } from './page-strip.tsx';

interface HomeProps {
  tabId: number | null;
  page: PageDescription | undefined;
  signInId: string;
}

/** This page first, then what is open, then what ended lately. */
export function Home({ tabId, page, signInId }: HomeProps) {
  const all = useItem(orders) ?? [];
  const list = useRef<HTMLElement>(null);
  const shown = tabId === null ? null : { tabId, origin: page?.origin ?? null, host: page?.host ?? null };
  return (
    <div class="home">
      <PageStrip
        tabId={tabId}
        page={page}
        orders={all}
        onShowOrders={() => list.current?.scrollIntoView({ block: 'start' })}
      />
      <section ref={list} class="orders" aria-label={t('orders')}>
        {liveFirst(all).map((order) => (
          <OrderCard
            key={order.id}
            order={order}
            shown={shown}
            page={page}
            foreign={order.signInId !== signInId}
          />
        ))}
        {all.length === 0 && <p class="hint">{t('noOrders')}</p>}
      </section>
    </div>
  );
}

function liveFirst(all: Order[]): Order[] {
  return [...all.filter(isLive), ...all.filter((order) => !isLive(order))];
}
