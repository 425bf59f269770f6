import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { Icon } from '../ui/icons.tsx';
import { useAction } from '../ui/use-action.ts';

/** Takes an order off the list. */
export function DismissButton({ orderId }: { orderId: string }) {
  const dismiss = useAction(() => send('dismissOrder', { orderId }));
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('dismiss')}
      title={t('dismiss')}
      onClick={dismiss.run}
    >
      <Icon name="close" size={14} />
    </button>
  );
}
