import { useEffect, useState } from 'preact/hooks';
import type { PageDescription } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';

/** A page that no extension may touch, or a tab that is gone: all there is to say about it. */
const noPage: PageDescription = {
  origin: null,
  host: null,
  pattern: null,
  granted: false,
  service: null,
  fields: { phones: 0, codes: 0 },
};

/** What the tab shows; undefined until it is known. */
export function usePage(tabId: number | null): PageDescription | undefined {
  const [page, setPage] = useState<PageDescription>();
  useEffect(() => {
    if (tabId === null) return setPage(noPage);
    send('describePage', { tabId }).then(setPage, () => setPage(noPage));
  }, [tabId]);
  return page;
}
