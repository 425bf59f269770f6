import type { ComponentChildren } from 'preact';
import { send } from '../../messages/send.ts';
import { isLive, type Order } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { Flag } from '../../ui/flag.tsx';
import { countryName, otherSites, serviceName } from '../../ui/names.ts';
import { CopyNumber } from '../copy-number.tsx';
import { DismissButton } from './dismiss-button.tsx';

interface OrderTopProps {
  order: Order;
  foreign: boolean;
  /** What is said after the service: time left, or money held. */
  children?: ComponentChildren;
}

/** First line of every order: whose number it is, and what it is for. */
export function OrderTop({ order, foreign, children }: OrderTopProps) {
  const number = order.status === 'placing' ? null : order.number;
  return (
    <>
      <div class="top">
        <Flag iso={order.country.iso} label={number ? countryName(order.country) : ''} />
        {number ? (
          <CopyNumber number={number} />
        ) : (
          <span class="pick-name">{countryName(order.country)}</span>
        )}
        <span class="who num" title={[serviceName(order.service), order.origin].filter(Boolean).join(' · ')}>
          <span>{sayPurpose(order)}</span>
          {children && <span>{children}</span>}
        </span>
      </div>
      {(foreign || order.elsewhere) && (
        <div class="mark with-end">
          <p>{t(foreign ? 'foreignOrder' : 'elsewhereOrder')}</p>
          {isLive(order) && <DismissButton dismiss={() => send('dismissOrder', { orderId: order.id })} />}
        </div>
      )}
    </>
  );
}

/** The service, by its first name of several; where it says nothing, the site it was ordered on. */
function sayPurpose(order: Order): string {
  if (order.service.slug === otherSites && order.origin) return new URL(order.origin).host;
  return serviceName(order.service).split(/[,+]/)[0] ?? '';
}
