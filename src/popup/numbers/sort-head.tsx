import { type MessageKey, t } from '../../platform/t.ts';
import type { Choices } from '../../storage/items.ts';

type Sort = Choices['sort'];

interface SortHeadProps {
  by: Sort['key'];
  label: MessageKey;
  sort: Sort;
  onSort(sort: Sort): void;
}

/** A head that sorts; a second click turns the order round. Much stock and success is what one looks for first. */
export function SortHead({ by, label, sort, onSort }: SortHeadProps) {
  const on = sort.key === by;
  const descending = on ? !sort.descending : by === 'stock' || by === 'success';
  return (
    <th scope="col" aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort({ key: by, descending })}>
        {t(label)}
        {on && <span aria-hidden="true">{sort.descending ? ' ▾' : ' ▴'}</span>}
      </button>
    </th>
  );
}
