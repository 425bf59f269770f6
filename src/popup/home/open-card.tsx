import { useState } from 'preact/hooks';
import type { PageDescription } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { costOf, type OpenOrder } from '../../orders/order.ts';
import { mayReplace } from '../../orders/replace.ts';
import { t } from '../../platform/t.ts';
import { bindings } from '../../storage/items.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { formatClock, formatMoney } from '../../ui/format.ts';
import { Ring } from '../../ui/icons.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useItem } from '../../ui/use-item.ts';
import { useNow } from '../../ui/use-now.ts';
import { CancelButton } from './cancel-button.tsx';
import { CodeLine } from './code-line.tsx';
import { offerFill, type ShownTab } from './fill-offer.ts';
import { Messages } from './messages.tsx';
import { OrderTop } from './order-top.tsx';
import { OtherNumber, Refused } from './other-number.tsx';

interface OpenCardProps {
  order: OpenOrder;
  shown: ShownTab | null;
  page: PageDescription | undefined;
  foreign: boolean;
}

/** How long an SMS is the loudest thing there is. */
const freshMs = 180_000;

/** A lent number: waiting for its SMS, or with what came. */
export function OpenCard({ order, shown, page, foreign }: OpenCardProps) {
  const now = useNow();
  const left = order.expiresAt - now;
  const newest = order.messages[0];
  const fresh = newest !== undefined && now - newest.at < freshMs;
  return (
    <article class={fresh && !foreign ? 'order fresh' : 'order'}>
      <OrderTop order={order} foreign={foreign}>
        {newest
          ? left > 0 && ` · ${t('timeLeft', formatClock(left))}`
          : ` · ${t('onHold', formatMoney(costOf(order)))}`}
      </OrderTop>
      {order.sum !== null && order.sum > order.accepted && (
        <p class="mark warn">{t('costsMore', formatMoney(order.sum), formatMoney(order.accepted))}</p>
      )}
      {newest ? (
        <>
          <CodeLine order={order} sms={newest} shown={shown} foreign={foreign} />
          <Messages order={order} foreign={foreign} />
        </>
      ) : (
        <Waiting order={order} shown={shown} page={page} foreign={foreign} now={now} />
      )}
    </article>
  );
}

function sayWaiting(order: OpenOrder, left: number, foreign: boolean): string {
  if (foreign) return left > 0 ? t('timeLeft', formatClock(left)) : t('timeOver');
  if (left <= 0) return t('timeIsUp');
  return order.number ? t('waitingForSms', formatClock(left)) : t('waitingForNumber');
}

function Waiting({ order, shown, page, foreign, now }: OpenCardProps & { now: number }) {
  const [other, setOther] = useState(false);
  const left = order.expiresAt - now;
  const binding = useItem(bindings)?.[order.id];
  const tabId = shown?.tabId;
  const fill = useAction(async () => {
    if (tabId !== undefined) await send('fillInto', { orderId: order.id, what: 'phone', tabId });
  });
  const canFill = order.number !== null && !foreign && offerFill(order, null, binding, shown).kind === 'fill';
  return (
    <>
      <div class="wait">
        <Ring share={left / (order.expiresAt - order.placedAt)} />
        <span class="num" role="timer">
          {sayWaiting(order, left, foreign)}
        </span>
      </div>
      {order.toReport && !foreign && <Refused order={order} now={now} />}
      {!order.toReport && !foreign && (
        <div class="more">
          {canFill && (
            <button type="button" class="link" aria-busy={fill.busy} onClick={fill.run}>
              {t('fillNumber')}
            </button>
          )}
          {mayReplace(order) && (
            <button type="button" class="link" aria-expanded={other} onClick={() => setOther(!other)}>
              {t('otherNumber')}
            </button>
          )}
          <CancelButton
            cost={costOf(order)}
            guardMs={order.closableAt - now}
            cancel={() => send('closeOrder', { orderId: order.id, expect: 'refund' })}
          />
        </div>
      )}
      {other && !order.toReport && <OtherNumber order={order} shown={shown} page={page} now={now} />}
      <ActionNote action={fill} />
    </>
  );
}
