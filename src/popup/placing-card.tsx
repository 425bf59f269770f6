import { send } from '../messages/send.ts';
import type { LentNumber, PlacingOrder } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { formatMoney } from '../ui/format.ts';
import { useAction } from '../ui/use-action.ts';
import { OrderTop } from './order-top.tsx';

interface PlacingCardProps {
  order: PlacingOrder;
  foreign: boolean;
}

/** On its way, or its answer was lost and is being found out. */
export function PlacingCard({ order, foreign }: PlacingCardProps) {
  const candidates = order.lost?.candidates ?? [];
  return (
    <article class="order">
      <OrderTop order={order} foreign={foreign}>
        {` · ${formatMoney(order.accepted)}`}
      </OrderTop>
      {candidates.length > 1 && !foreign ? (
        <>
          <p>{t('orderPickOne')}</p>
          <ul class="candidates">
            {candidates.map(({ tzid, number }) => (
              <Candidate key={tzid} orderId={order.id} tzid={tzid} number={number} />
            ))}
          </ul>
        </>
      ) : (
        <div class="wait">
          <span class="pulse" aria-hidden="true" />
          <span role="status">{t(order.lost ? 'orderLost' : 'orderPlacing')}</span>
        </div>
      )}
    </article>
  );
}

function Candidate({ orderId, tzid, number }: { orderId: string; tzid: string; number: LentNumber | null }) {
  const adopt = useAction(() => send('adoptOperation', { orderId, tzid }));
  return (
    <li>
      {number ? <span class="mono">{number.display}</span> : <span>{t('operation', tzid)}</span>}
      <button type="button" class="small" aria-busy={adopt.busy} onClick={adopt.run}>
        {t('thisOne')}
      </button>
      {adopt.failure && (
        <FailureNote
          failure={adopt.failure}
          on={{ retry: adopt.run, showOrders: adopt.forget, copyInstead: adopt.forget }}
        />
      )}
    </li>
  );
}
