import { useMemo, useState } from 'preact/hooks';
import { t } from '../platform/t.ts';
import { Icon } from './icons.tsx';
import type { PickerProps } from './picker.tsx';
import { SearchBox } from './search-box.tsx';
import { filterRows } from './search-text.ts';
import { useList } from './use-list.ts';

/** px; the same in popup.css. */
const rowHeight = 38;

/** The open list of a picker: type to narrow it, arrow keys to go through it. */
export function PickerList<T>({ searchLabel, rows, selected, hint, more, onPick }: PickerProps<T>) {
  const [query, setQuery] = useState('');
  const [start] = useState(() => rows.findIndex((row) => row.key === selected));
  const shown = useMemo(() => filterRows(rows, query), [rows, query]);
  const list = useList(shown.length, rowHeight, start);
  return (
    <>
      <SearchBox
        label={searchLabel}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          list.setStop(0);
        }}
        onDown={() => list.focusRow(list.stop)}
        onEnter={() => shown[0] && query && onPick(shown[0].value)}
      />
      {hint && <p class="sheet-hint">{hint}</p>}
      {more && <div class="sheet-hint">{more}</div>}
      <div ref={list.box} class="options">
        <ul style={{ height: `${shown.length * rowHeight}px` }}>
          {list.indices.map((index) => {
            const row = shown[index];
            return (
              row && (
                <li
                  key={row.key}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                  style={{ top: `${index * rowHeight}px` }}
                >
                  <button
                    type="button"
                    data-row={index}
                    class={row.off ? 'option off' : 'option'}
                    tabIndex={index === list.stop ? 0 : -1}
                    aria-current={row.key === selected}
                    onKeyDown={list.onKeyDown}
                    onClick={() => onPick(row.value)}
                  >
                    {row.content}
                    {row.key === selected && <Icon name="check" size={14} />}
                  </button>
                </li>
              )
            );
          })}
        </ul>
        {shown.length === 0 && <p class="empty">{t('nothingFound')}</p>}
      </div>
    </>
  );
}
