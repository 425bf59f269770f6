import { useRef } from 'preact/hooks';
import type { PageDescription } from '../../messages/protocol.ts';
import { t } from '../../platform/t.ts';
import { orders } from '../../storage/items.ts';
import { useItem } from '../../ui/use-item.ts';
import { OrderList } from './order-list.tsx';
import { PageStrip } from './page-strip.tsx';

interface HomeProps {
  tabId: number | null;
  page: PageDescription | undefined;
  signInId: string;
}

/** This page first, then the user's numbers. */
export function Home({ tabId, page, signInId }: HomeProps) {
  const all = useItem(orders) ?? [];
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <PageStrip
        tabId={tabId}
        page={page}
        orders={all}
        onShowOrders={() => list.current?.scrollIntoView({ block: 'start' })}
      />
      <OrderList orders={all} tabId={tabId} page={page} signInId={signInId} box={list} />
      {all.length === 0 && <p class="hint home-hint">{t('noOrders')}</p>}
    </>
  );
}
