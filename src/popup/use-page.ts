import { useEffect, useState } from 'preact/hooks';
import { noPage, type PageDescription } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';

/** A tab at a moment: another object for each document it has shown. */
export interface Visit {
  /** null: there is no tab to fill. */
  tabId: number | null;
}

/** What the tab shows; undefined until it is known. */
export function usePage(visit: Visit): PageDescription | undefined {
  const [known, setKnown] = useState<{ tabId: number | null; page: PageDescription }>();
  const { tabId } = visit;
  useEffect(() => {
    let isLatest = true;
    const take = (page: PageDescription) => isLatest && setKnown({ tabId: visit.tabId, page });
    if (visit.tabId === null) take(noPage);
    else send('describePage', { tabId: visit.tabId }).then(take, () => take(noPage));
    return () => {
      isLatest = false;
    };
  }, [visit]);
  return known?.tabId === tabId ? known.page : undefined;
}
