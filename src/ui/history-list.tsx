import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import type { HistoryRow } from '../orders/history.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from './failure-note.tsx';
import { HistoryEntry } from './history-entry.tsx';
import { useAction } from './use-action.ts';

/** How many are drawn at first, and more each time one asks. */
const step = 40;

interface HistoryListProps {
  rows: HistoryRow[];
  loading: boolean;
  /** Why there is nothing: nothing was found, or there is nothing yet. */
  searched: boolean;
}

/** Orders that are over, newest first; what is deleted can be had back for as long as the view is open. */
export function HistoryList({ rows, loading, searched }: HistoryListProps) {
  const [shown, setShown] = useState(step);
  const [forgotten, setForgotten] = useState<HistoryRow[]>([]);
  if (loading) return <div class="skeleton-rows" />;
  return (
    <>
      {forgotten.length > 0 && <Undo rows={forgotten} onDone={() => setForgotten([])} />}
      {rows.length === 0 && <p class="empty">{t(searched ? 'nothingFound' : 'historyEmpty')}</p>}
      {rows.slice(0, shown).map((row) => (
        <HistoryEntry
          key={row.id}
          row={row}
          onForget={() =>
            void send('forgetHistory', { id: row.id }).then(
              () => setForgotten((before) => [...before, row]),
              () => undefined,
            )
          }
        />
      ))}
      {rows.length > shown && (
        <button type="button" class="link more-rows" onClick={() => setShown(shown + step)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}

/** Takes the focus, since what had it is gone. */
export function Undo({ rows, onDone }: { rows: HistoryRow[]; onDone(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const undo = useAction(() => send('restoreHistory', { rows }).then(onDone));
  useEffect(() => button.current?.focus(), [rows]);
  if (undo.failure) return <FailureNote failure={undo.failure} on={{ retry: undo.run }} />;
  return (
    <p class="undo">
      <output>{t('forgotten', String(rows.length))}</output>
      <button ref={button} type="button" class="link" onClick={undo.run}>
        {t('undo')}
      </button>
    </p>
  );
}
