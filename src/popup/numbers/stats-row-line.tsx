import type { OwnSuccess } from '../../orders/own-success.ts';
import { t } from '../../platform/t.ts';
import type { Choices } from '../../storage/items.ts';
import { Flag } from '../../ui/flag.tsx';
import { formatMoney, formatStock } from '../../ui/format.ts';
import { Star } from '../../ui/icons.tsx';
import { SuccessBadge } from '../../ui/success-badge.tsx';
import type { StatsRow } from './sort-offers.ts';

/** px; the same in popup.css. */
export const statsRowHeight = 35;
/** px. By its root, or a single country with ten thousand would flatten all others. */
const widestBar = 40;

interface StatsRowLineProps {
  row: StatsRow;
  by: Choices['statsBy'];
  index: number;
  isStop: boolean;
  chosen: boolean;
  /** null: none here; undefined: none in any row, so that there is no column. */
  own: OwnSuccess | null | undefined;
  mostStock: number;
  onKeyDown(event: KeyboardEvent): void;
  onChoose(): void;
  onStar(): void;
}

/** One row. Its name is a button that reaches over the whole of it, so that a click anywhere chooses. */
export function StatsRowLine(props: StatsRowLineProps) {
  const { row, by, index, isStop, chosen, own, mostStock, onKeyDown, onChoose, onStar } = props;
  const { offer, name, starred } = row;
  const bar = Math.max(3, Math.round(Math.sqrt(offer.stock / mostStock) * widestBar));
  const classes = ['row', chosen && 'chosen-row', offer.stock === 0 && 'none'].filter(Boolean).join(' ');
  return (
    <tr class={classes} aria-rowindex={index + 2} style={{ top: `${index * statsRowHeight}px` }}>
      <td>
        <button
          type="button"
          class="star-button"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={starred}
          aria-label={t('starNamed', name)}
          onKeyDown={onKeyDown}
          onClick={onStar}
        >
          <Star on={starred} />
        </button>
      </td>
      <td class="name">
        {by === 'service' && <Flag iso={offer.country.iso} />}
        <button
          type="button"
          data-row={index}
          class="choose"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={chosen}
          onKeyDown={onKeyDown}
          onClick={onChoose}
        >
          {name}
        </button>
      </td>
      {own !== undefined && <td>{own && <SuccessBadge own={own} />}</td>}
      <td class="stock num">
        {offer.stock > 0 && <i style={{ width: `${bar}px` }} />}
        {offer.stock > 0 ? formatStock(offer.stock) : t('noneNow')}
      </td>
      <td class="price num">{formatMoney(offer.price)}</td>
    </tr>
  );
}
