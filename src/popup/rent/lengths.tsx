import type { Money } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { formatMoney, formatStock } from '../../ui/format.ts';

interface LengthsProps {
  lengths: { days: number; price: Money; stock?: number }[];
  /** Days. */
  chosen: number;
  onChoose(days: number): void;
}

/** How long to rent for, each with its price. */
export function Lengths({ lengths, chosen, onChoose }: LengthsProps) {
  return (
    <fieldset class="lengths">
      <legend class="sr-only">{t('howLong')}</legend>
      {lengths.map(({ days, price, stock }) => (
        <button key={days} type="button" aria-pressed={days === chosen} onClick={() => onChoose(days)}>
          <span>{sayDays(days)}</span>
          <b class="num">{formatMoney(price)}</b>
          {stock !== undefined && (
            <small>{stock > 0 ? t('leftInStock', formatStock(stock)) : t('noneNow')}</small>
          )}
        </button>
      ))}
    </fieldset>
  );
}

/** A length in words. */
export function sayDays(days: number): string {
  return days === 1 ? t('oneDay') : t('manyDays', String(days));
}
