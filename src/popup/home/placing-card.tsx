import { send } from '../../messages/send.ts';
import type { LentNumber, LostAnswer, PlacingOrder } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { formatMoney } from '../../ui/format.ts';
import { useAction } from '../../ui/use-action.ts';
import { OrderTop } from './order-top.tsx';

interface PlacingCardProps {
  order: PlacingOrder;
  foreign: boolean;
}

/** On its way, or its answer was lost and is being found out. */
export function PlacingCard({ order, foreign }: PlacingCardProps) {
  return (
    <article class="order">
      <OrderTop order={order} foreign={foreign}>
        {` · ${formatMoney(order.accepted)}`}
      </OrderTop>
      <Placing
        lost={order.lost}
        pick={foreign ? null : (tzid) => send('adoptOperation', { orderId: order.id, tzid })}
      />
    </article>
  );
}

interface PlacingProps {
  lost: LostAnswer | null;
  /** null: it is of another sign-in. */
  pick: ((tzid: string) => Promise<unknown>) | null;
}

/** How an order or a rent that is on its way stands; where several could be it, the user picks. */
export function Placing({ lost, pick }: PlacingProps) {
  const candidates = lost?.candidates ?? [];
  if (candidates.length > 0 && pick) {
    return (
      <>
        <p>{t('orderPickOne')}</p>
        <ul class="candidates">
          {candidates.map(({ tzid, number }) => (
            <Candidate key={tzid} tzid={tzid} number={number} pick={pick} />
          ))}
        </ul>
      </>
    );
  }
  return (
    <div class="wait">
      <span class="pulse" aria-hidden="true" />
      <span role="status">{t(lost ? 'orderLost' : 'orderPlacing')}</span>
    </div>
  );
}

interface CandidateProps {
  tzid: string;
  number: LentNumber | null;
  pick(tzid: string): Promise<unknown>;
}

function Candidate({ tzid, number, pick }: CandidateProps) {
  const adopt = useAction(() => pick(tzid));
  return (
    <li>
      {number ? <span class="mono">{number.display}</span> : <span>{t('operation', tzid)}</span>}
      <button type="button" class="small" aria-busy={adopt.busy} onClick={adopt.run}>
        {t('thisOne')}
      </button>
      <ActionNote action={adopt} />
    </li>
  );
}
