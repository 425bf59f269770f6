import { t } from '../platform/t.ts';
import { HistoryList } from '../ui/history-list.tsx';
import { Icon } from '../ui/icons.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useHistory } from '../ui/use-history.ts';

/** What was ordered before. Charts and exports have their room in options. */
export function History() {
  const { loading, found, query, setQuery } = useHistory();
  return (
    <div class="history">
      <div class="tools">
        <SearchBox label={t('searchHistory')} query={query} onQuery={setQuery} />
      </div>
      <div class="entries">
        <HistoryList rows={found} loading={loading} searched={query !== ''} />
      </div>
      <p class="age">
        <a class="link end" href="options.html#history" target="_blank" rel="noopener">
          {t('historyMore')} <Icon name="out" size={12} />
        </a>
      </p>
    </div>
  );
}
