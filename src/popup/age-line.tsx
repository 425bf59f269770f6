import { t } from '../platform/t.ts';
import { formatAge } from '../ui/format.ts';
import { useNow } from '../ui/use-now.ts';

interface AgeLineProps {
  /** When they came, in ms since the epoch; 0: nothing is there yet. */
  at: number;
  /** More are on their way. */
  more?: boolean;
  refreshing: boolean;
  onRefresh(): void;
}

/** How old the rows are, and a way to have newer ones. */
export function AgeLine({ at, more = false, refreshing, onRefresh }: AgeLineProps) {
  const now = useNow();
  return (
    <div class="age">
      <span class="num">
        {at > 0 && t('updated', formatAge(now - at))}
        {more && ` · ${t('moreComing')}`}
      </span>
      <button type="button" class="link end" aria-busy={refreshing} disabled={refreshing} onClick={onRefresh}>
        {t(refreshing ? 'refreshing' : 'refresh')}
      </button>
    </div>
  );
}
