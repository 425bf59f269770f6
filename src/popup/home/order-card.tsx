import type { PageDescription } from '../../messages/protocol.ts';
import type { Order } from '../../orders/order.ts';
import { ClosedCard } from './closed-card.tsx';
import type { ShownTab } from './fill-offer.ts';
import { OpenCard } from './open-card.tsx';
import { PlacingCard } from './placing-card.tsx';

export interface OrderCardProps {
  order: Order;
  shown: ShownTab | null;
  page: PageDescription | undefined;
  /** Of another sign-in: shown, never judged, and nothing about it can be asked of the service. */
  foreign: boolean;
}

export function OrderCard({ order, ...rest }: OrderCardProps) {
  switch (order.status) {
    case 'placing':
      return <PlacingCard order={order} {...rest} />;
    case 'open':
      return <OpenCard order={order} {...rest} />;
    case 'closed':
      return <ClosedCard order={order} {...rest} />;
  }
}
