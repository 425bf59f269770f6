import { t } from '../../platform/t.ts';
import { Icon } from '../../ui/icons.tsx';
import { useAction } from '../../ui/use-action.ts';

/** Takes an order or a rent off the list. */
export function DismissButton({ dismiss }: { dismiss(): Promise<unknown> }) {
  const { run } = useAction(dismiss);
  return (
    <button type="button" class="icon-button" aria-label={t('dismiss')} title={t('dismiss')} onClick={run}>
      <Icon name="close" size={14} />
    </button>
  );
}
