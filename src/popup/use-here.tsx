import type { PageDescription } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { bindings } from '../storage/items.ts';
import { useAbilities } from '../ui/abilities.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { formatClock } from '../ui/format.ts';
import { useAction } from '../ui/use-action.ts';
import { useItem } from '../ui/use-item.ts';
import { useNow } from '../ui/use-now.ts';

/** The tab that is shown, and its page. */
export interface Place {
  tabId: number | null;
  page: PageDescription | undefined;
}

interface UseHereProps extends Place {
  /** Of the rent, or a name for a public number. */
  id: string;
  free?: { country: number; short: string };
}

/** Binds a rented or public number to the page at hand, and tells how long it still is. */
export function UseHere({ id, free, tabId, page }: UseHereProps) {
  const { requestAccess } = useAbilities();
  const now = useNow();
  const binding = useItem(bindings)?.[id];
  const left = (binding?.use?.until ?? 0) - now;
  const origin = page?.origin;
  const use = useAction(() => {
    if (tabId === null || !origin) return Promise.resolve();
    // As for an order: first this, then the request, and neither waits.
    const used = send('useHere', { tabId, origin, id, ...(free && { free }) });
    if (page.pattern && !page.granted) requestAccess([page.pattern]).catch(() => false);
    return used;
  });
  const fill = useAction(() =>
    tabId === null ? Promise.resolve() : send('fillInto', { orderId: id, what: 'phone', tabId }),
  );
  const go = useAction(() => send('goToTab', { orderId: id }));
  const failed = [use, fill, go].find(({ failure }) => failure);
  const isHere = left > 0 && binding?.tabId === tabId && binding.origin === origin;
  return (
    <>
      {left > 0 && binding && (
        <div class="in-use">
          <span class="mark num">{t('inUseOn', new URL(binding.origin).host, formatClock(left))}</span>
          {isHere ? (
            <button type="button" class="link" aria-busy={fill.busy} onClick={fill.run}>
              {t('fillNumber')}
            </button>
          ) : (
            <button type="button" class="link" onClick={go.run}>
              {t('goToTab')}
            </button>
          )}
          <button type="button" class="link" onClick={() => void send('stopUse', { id }).catch(() => {})}>
            {t('stopUse')}
          </button>
        </div>
      )}
      {origin && !isHere && (
        <button type="button" class="ghost" aria-busy={use.busy} onClick={use.run}>
          {t('useHere')}
        </button>
      )}
      {failed && <ActionNote action={failed} />}
    </>
  );
}
