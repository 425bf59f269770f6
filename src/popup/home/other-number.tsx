import type { PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { costOf, type OpenOrder } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { orders } from '../../storage/items.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { formatClock, formatMoney } from '../../ui/format.ts';
import { openPicker } from '../../ui/picker.tsx';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useItem } from '../../ui/use-item.ts';
import { useOffers } from '../numbers/use-offers.ts';
import { CountryChoice } from './country-picker.tsx';
import type { ShownTab } from './fill-offer.ts';
import { namePurchase } from './name-purchase.ts';
import { findOrderPage, useOrderNumber } from './use-order-number.ts';

interface OtherNumberProps {
  order: OpenOrder;
  shown: ShownTab | null;
  page: PageDescription | undefined;
  now: number;
}

/** The site refused a number: the next best at once, with what it costs and what is held until the old one is closed. */
export function OtherNumber({ order, shown, page, now }: OtherNumberProps) {
  const all = useItem(orders) ?? [];
  const offers = useOffers(order.service, all, { refused: order.id });
  const { chosen: offer, failure } = offers;
  const orderPage = findOrderPage(order, page, shown);
  const next = useOrderNumber(offer, orderPage, undefined, order.id);
  const guard = order.closableAt - now;
  const pickerId = `other-${order.id}`;
  // What one country's numbers begin with says nothing of another's.
  const refusedDigits = offer?.country.code === order.country.code ? order.number?.national : undefined;
  const told = failure ?? next.failure;
  return (
    <div class="other">
      <p class="hint num">{guard > 0 ? t('otherWhyIn', formatClock(guard)) : t('otherWhyNow')}</p>
      <CountryChoice id={pickerId} offers={offers} refused={refusedDigits} />
      {offer && offer.stock > 0 && (
        <>
          <p class="hint num">{t('otherHeld', formatMoney(costOf(order)), formatMoney(offer.price))}</p>
          <SpendingButton
            label="getOtherNumber"
            price={offer.price}
            subject={`${namePurchase(offer.service, offer.country, order.origin)} ${order.id}`}
            busy={next.busy}
            onSpend={next.run}
          />
        </>
      )}
      {told && (
        <FailureNote
          failure={told}
          on={{
            retry: offers.refresh,
            chooseCountry: () => openPicker(pickerId),
            chooseService: next.forget,
            showOrders: next.forget,
            copyInstead: next.forget,
          }}
        />
      )}
    </div>
  );
}

/** Another has taken its place: what becomes of it, and the way back. */
export function Refused({ order, now }: { order: OpenOrder; now: number }) {
  const keep = useAction(() => send('keepNumber', { orderId: order.id }));
  const guard = order.closableAt - now;
  const money = formatMoney(costOf(order));
  return (
    <div class="more">
      <span class="num">{guard > 0 ? t('reportIn', formatClock(guard), money) : t('reportNow', money)}</span>
      <button type="button" class="link" aria-busy={keep.busy} onClick={keep.run}>
        {t('keepNumber')}
      </button>
    </div>
  );
}
