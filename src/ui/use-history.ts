import { useMemo, useState } from 'preact/hooks';
import type { HistoryRow } from '../orders/history.ts';
import { history } from '../storage/history.ts';
import { countryName, nameUse } from './names.ts';
import { filterRows, toSearchText } from './search-text.ts';
import { useItem } from './use-item.ts';

/** History, and what of it a search finds: by number, service, country, site, code or words of an SMS. */
export function useHistory() {
  const all = useItem(history);
  const [query, setQuery] = useState('');
  const searchable = useMemo(() => all?.map((row) => ({ row, searchText: toText(row) })) ?? [], [all]);
  const found = useMemo(() => filterRows(searchable, query).map(({ row }) => row), [searchable, query]);
  return { loading: all === undefined, found, query, setQuery };
}

function toText({ number, service, country, origin, sms }: HistoryRow): string {
  return toSearchText(
    number ?? '',
    number?.replace(/\D/g, '') ?? '',
    nameUse(service),
    countryName(country),
    origin ?? '',
    ...sms.map(({ text }) => text),
  );
}
