import type { Money } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { formatClock, formatMoney } from '../../ui/format.ts';
import { useAction } from '../../ui/use-action.ts';

interface CancelButtonProps {
  /** What comes back. */
  cost: Money;
  /** ms until the service allows it. */
  guardMs: number;
  cancel(): Promise<unknown>;
}

/** Gives the number back for its money; the service refuses that in the first two minutes, so it counts down. */
export function CancelButton({ cost, guardMs, cancel: work }: CancelButtonProps) {
  const cancel = useAction(work);
  const money = formatMoney(cost);
  return (
    <>
      {guardMs > 0 ? (
        <span class="off num">{t('cancelIn', money, formatClock(guardMs))}</span>
      ) : (
        <button type="button" class="link" aria-busy={cancel.busy} onClick={cancel.run}>
          {t(cancel.busy ? 'cancelling' : 'cancel', money)}
        </button>
      )}
      <ActionNote action={cancel} />
    </>
  );
}
