import { send } from '../messages/send.ts';
import { costOf, type OpenOrder } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { formatClock, formatMoney } from '../ui/format.ts';
import { useAction } from '../ui/use-action.ts';

/** Gives the number back for its money; the service refuses that in the first two minutes, so it counts down. */
export function CancelButton({ order, now }: { order: OpenOrder; now: number }) {
  const cancel = useAction(() => send('closeOrder', { orderId: order.id, expect: 'refund' }));
  const money = formatMoney(costOf(order));
  const guard = order.closableAt - now;
  return (
    <>
      {guard > 0 ? (
        <span class="off num">{t('cancelIn', money, formatClock(guard))}</span>
      ) : (
        <button type="button" class="link" aria-busy={cancel.busy} onClick={cancel.run}>
          {t(cancel.busy ? 'cancelling' : 'cancel', money)}
        </button>
      )}
      {cancel.failure && (
        <FailureNote
          failure={cancel.failure}
          on={{ retry: cancel.run, showOrders: cancel.forget, copyInstead: cancel.forget }}
        />
      )}
    </>
  );
}
