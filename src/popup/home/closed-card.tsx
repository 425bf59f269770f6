import type { Failure } from '../../messages/failure.ts';
import type { PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import type { ClosedOrder, Outcome } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { isFailureCode } from '../../ui/failure-words.ts';
import { formatMoney } from '../../ui/format.ts';
import { resultWords } from '../../ui/result-words.ts';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useAction } from '../../ui/use-action.ts';
import { chooseCountry, chooseService } from '../open-pickers.ts';
import { DismissButton } from './dismiss-button.tsx';
import type { ShownTab } from './fill-offer.ts';
import { SmsText } from './messages.tsx';
import { namePurchase } from './name-purchase.ts';
import { OrderTop } from './order-top.tsx';
import { findOrderPage, useOrderNumber } from './use-order-number.ts';

interface ClosedCardProps {
  order: ClosedOrder;
  shown: ShownTab | null;
  page: PageDescription | undefined;
  foreign: boolean;
}

/** An order that ended: what came of it, in words. */
export function ClosedCard({ order, shown, page, foreign }: ClosedCardProps) {
  const dismissOrder = () => send('dismissOrder', { orderId: order.id });
  const dismiss = useAction(dismissOrder);
  const { outcome } = order;
  const newest = order.messages[0];
  return (
    <article class="order closed">
      <OrderTop order={order} foreign={foreign} />
      <div class="outcome with-end">
        <p class={outcome.kind === 'refunded' && outcome.sure ? 'good' : undefined}>
          {sayOutcome(order.outcome, order.messages.length > 0)}
        </p>
        <DismissButton dismiss={dismissOrder} />
      </div>
      {newest && (
        <div class="newest-sms">
          <SmsText sms={newest} />
        </div>
      )}
      {outcome.kind === 'notOrdered' && (
        <FailureNote
          failure={readFailure(outcome)}
          on={{
            retry: dismiss.run,
            chooseCountry,
            chooseService,
            showOrders: dismiss.run,
            copyInstead: dismiss.run,
          }}
        />
      )}
      {outcome.kind === 'priceChanged' && !foreign && (
        <OrderAnew order={order} price={outcome.price} shown={shown} page={page} onOrdered={dismiss.run} />
      )}
    </article>
  );
}

/** What came of an order or a rent that is over. */
export function sayOutcome(outcome: Outcome, hadSms: boolean): string {
  switch (outcome.kind) {
    case 'finished':
      return t(hadSms ? 'outcomeFinished' : 'outcomeUnseen', formatMoney(outcome.spent));
    case 'refunded': {
      const money = t(outcome.sure ? 'moneyReturned' : 'moneyReleased', formatMoney(outcome.amount));
      return `${t(resultWords[outcome.why])} · ${money}`;
    }
    case 'priceChanged':
      return t('outcomePriceChanged', formatMoney(outcome.price));
    case 'notOrdered':
      return t('outcomeNotOrdered');
  }
}

/** Why nothing was ordered, as a failure that has words. */
export function readFailure({ failure, detail }: Extract<Outcome, { kind: 'notOrdered' }>): Failure {
  if (!isFailureCode(failure)) return { code: 'unknown', detail: detail ?? failure };
  return detail === undefined ? { code: failure } : { code: failure, detail };
}

interface OrderAnewProps {
  order: ClosedOrder;
  price: number;
  shown: ShownTab | null;
  page: PageDescription | undefined;
  onOrdered(): void;
}

/** The same order at the price of now; for the page only while that page is the one at hand. */
function OrderAnew({ order, price, shown, page, onOrdered }: OrderAnewProps) {
  const { service, country } = order;
  const orderPage = findOrderPage(order, page, shown);
  const again = useOrderNumber({ service, country, price, stock: 1, popular: false }, orderPage, onOrdered);
  return (
    <>
      <SpendingButton
        label="orderAtPrice"
        price={price}
        subject={namePurchase(order.service, order.country, page?.origin ?? null)}
        busy={again.busy}
        onSpend={again.run}
      />
      {again.failure && (
        <FailureNote
          failure={again.failure}
          on={{
            retry: again.forget,
            showOrders: again.forget,
            chooseCountry,
            chooseService,
            copyInstead: again.forget,
          }}
        />
      )}
    </>
  );
}
