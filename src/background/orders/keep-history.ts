import { addToHistory, findHistoryNews, type HistoryRow } from '../../orders/history.ts';
import type { Order } from '../../orders/order.ts';
import { countOwnSuccess } from '../../orders/own-success.ts';
import type { Rent } from '../../orders/rent.ts';
import { withLock } from '../../platform/lock.ts';
import { history, ownSuccess, readHistory } from '../../storage/history.ts';

const keptRows = 1_000;

/**
 * Takes over what ended between two states of the list of orders, or of rents. To be called before the second one is stored:
 * were we to end in between, it would end once more, and be the same row.
 */
export async function keepHistory<T extends Order | Rent>(before: T[], after: T[]): Promise<void> {
  const rows = findHistoryNews(before, after);
  if (rows.length > 0) await changeHistory((known) => addToHistory(known, rows, keptRows));
}

/** @param id null: all of it */
export function forgetHistory(id: string | null): Promise<void> {
  return changeHistory((known) => (id === null ? [] : known.filter((row) => row.id !== id)));
}

/** Undoes that, with what our page still has. */
export function restoreHistory(rows: HistoryRow[]): Promise<void> {
  return changeHistory((known) => addToHistory(known, readHistory(rows) ?? [], keptRows));
}

function changeHistory(change: (known: HistoryRow[]) => HistoryRow[]): Promise<void> {
  return withLock(history.key, async () => {
    const after = change(await history.get());
    await history.set(after);
    await ownSuccess.set(countOwnSuccess(after));
  });
}
