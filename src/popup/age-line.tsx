import { t } from '../platform/t.ts';
import type { Stats } from '../storage/items.ts';
import { formatAge } from '../ui/format.ts';
import { useNow } from '../ui/use-now.ts';

interface AgeLineProps {
  stats: Stats | undefined;
  failed: boolean;
  refreshing: boolean;
  onRefresh(): void;
}

/** How old the rows are, and a way to have newer ones. */
export function AgeLine({ stats, failed, refreshing, onRefresh }: AgeLineProps) {
  const now = useNow();
  const more = stats !== undefined && stats.at > 0 && !stats.complete && !failed;
  return (
    <div class="age">
      <span class="num">
        {stats && stats.at > 0 && t('updated', formatAge(now - stats.at))}
        {more && ` · ${t('moreComing')}`}
      </span>
      <button type="button" class="link end" aria-busy={refreshing} disabled={refreshing} onClick={onRefresh}>
        {t(refreshing ? 'refreshing' : 'refresh')}
      </button>
    </div>
  );
}
