import { useMemo } from 'preact/hooks';
import { type OwnSuccess, successKey } from '../../orders/own-success.ts';
import { t } from '../../platform/t.ts';
import type { Choices } from '../../storage/items.ts';
import type { useList } from '../../ui/use-list.ts';
import { SortHead } from './sort-head.tsx';
import type { StatsRow } from './sort-offers.ts';
import { StatsRowLine, statsRowHeight } from './stats-row-line.tsx';

interface StatsTableProps {
  by: Choices['statsBy'];
  rows: StatsRow[];
  /** Of all rows, also those a search leaves out: what the bars are measured by. */
  mostStock: number;
  list: ReturnType<typeof useList>;
  loading: boolean;
  success: Map<string, OwnSuccess>;
  sort: Choices['sort'];
  chosenKey: string | null;
  onSort(sort: Choices['sort']): void;
  onChoose(row: StatsRow): void;
  onStar(row: StatsRow): void;
}

/** Rows of number stats under heads that sort. Only those in sight are drawn. */
export function StatsTable({
  by,
  rows,
  mostStock,
  list,
  loading,
  success,
  sort,
  chosenKey,
  ...on
}: StatsTableProps) {
  // Shown where there is something to show: a column of nothing says nothing.
  const own = useMemo(() => rows.some((row) => success.has(keyOf(row))), [rows, success]);
  return (
    <div ref={list.box} class="rows">
      <table
        class={own ? 'with-own' : undefined}
        aria-label={t('numbersTable')}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr class="heads" aria-rowindex={1}>
            <td />
            <SortHead
              by="name"
              label={by === 'service' ? 'country' : 'service'}
              sort={sort}
              onSort={on.onSort}
            />
            {own && <SortHead by="success" label="yours" sort={sort} onSort={on.onSort} />}
            <SortHead by="stock" label="inStock" sort={sort} onSort={on.onSort} />
            <SortHead by="price" label="price" sort={sort} onSort={on.onSort} />
          </tr>
        </thead>
        <tbody style={{ height: `${rows.length * statsRowHeight}px` }}>
          {list.indices.map((index) => {
            const row = rows[index];
            return (
              row && (
                <StatsRowLine
                  key={row.key}
                  row={row}
                  by={by}
                  index={index}
                  isStop={index === list.stop}
                  chosen={row.key === chosenKey}
                  own={own ? (success.get(keyOf(row)) ?? null) : undefined}
                  mostStock={mostStock}
                  onKeyDown={list.onKeyDown}
                  onChoose={() => {
                    list.setStop(index);
                    on.onChoose(row);
                  }}
                  onStar={() => on.onStar(row)}
                />
              )
            );
          })}
        </tbody>
      </table>
      {loading && <div class="skeleton-rows" />}
      {!loading && rows.length === 0 && <p class="empty">{t('nothingFound')}</p>}
    </div>
  );
}

function keyOf({ offer }: StatsRow): string {
  return successKey(offer.service.slug, offer.country.code);
}
