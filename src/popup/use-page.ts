import { useEffect, useState } from 'preact/hooks';
import { noPage, type PageDescription } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';

/** What the tab shows; undefined until it is known. */
export function usePage(tabId: number | null): PageDescription | undefined {
  const [page, setPage] = useState<PageDescription>();
  useEffect(() => {
    if (tabId === null) return setPage(noPage);
    send('describePage', { tabId }).then(setPage, () => setPage(noPage));
  }, [tabId]);
  return page;
}
