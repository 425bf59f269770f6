import { useMemo, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import type { HistoryRow } from '../orders/history.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { HistoryList, Undo } from '../ui/history-list.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useAction } from '../ui/use-action.ts';
import { useHistory } from '../ui/use-history.ts';
import { toCsv, toJson } from './export-history.ts';
import { spendByMonth, successByService } from './history-figures.ts';
import { nameFile, saveFile } from './save-file.ts';
import { SpendChart } from './spend-chart.tsx';
import { SuccessChart } from './success-chart.tsx';

/** All orders that are over: found, counted, exported, deleted. Charts and exports are of what the search finds. */
export function HistoryPage() {
  const { loading, found, query, setQuery } = useHistory();
  const months = useMemo(() => spendByMonth(found, Date.now()), [found]);
  const services = useMemo(() => successByService(found), [found]);
  const [forgotten, setForgotten] = useState<HistoryRow[] | null>(null);
  const forgetAll = useAction(async () => {
    await send('forgetHistory', { id: null });
    setForgotten(found);
  });
  return (
    <>
      <SearchBox label={t('searchHistory')} query={query} onQuery={setQuery} />
      {found.length > 0 && (
        <div class="charts">
          <SpendChart months={months} />
          <SuccessChart services={services} />
        </div>
      )}
      {forgotten && <Undo rows={forgotten} onDone={() => setForgotten(null)} />}
      {forgetAll.failure && <FailureNote failure={forgetAll.failure} on={{ retry: forgetAll.run }} />}
      <section class="card entries" aria-label={t('tabHistory')}>
        <HistoryList rows={found} loading={loading} searched={query !== ''} />
      </section>
      {found.length > 0 && (
        <p class="exports">
          <button
            type="button"
            class="small"
            onClick={() => saveFile(nameFile('history', 'csv'), 'text/csv', toCsv(found))}
          >
            {t('exportCsv')}
          </button>
          <button
            type="button"
            class="small"
            onClick={() => saveFile(nameFile('history', 'json'), 'application/json', toJson(found))}
          >
            {t('exportJson')}
          </button>
          {query === '' && (
            <button type="button" class="small bad end" aria-busy={forgetAll.busy} onClick={forgetAll.run}>
              {t('forgetAll')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
