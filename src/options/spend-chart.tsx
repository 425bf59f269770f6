import { t } from '../platform/t.ts';
import { formatMoney } from '../ui/format.ts';
import type { MonthSpend } from './history-figures.ts';

const named = new Intl.DateTimeFormat(undefined, { month: 'short' });
const inFull = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });

/** A bar a month, with its amount. A list of months and amounts to a screen reader. */
export function SpendChart({ months }: { months: MonthSpend[] }) {
  const most = Math.max(1, ...months.map(({ spent }) => spent));
  const total = months.reduce((sum, { spent }) => sum + spent, 0);
  return (
    <figure class="chart">
      <figcaption>
        <h2>{t('spendByMonth')}</h2>
        <span class="muted num">{t('spendTotal', formatMoney(total))}</span>
      </figcaption>
      <ol class="months">
        {months.map(({ at, spent }) => (
          <li key={at} title={`${inFull.format(at)}: ${formatMoney(spent)}`}>
            <span class="column num">
              {spent > 0 && (
                <>
                  <span>{formatMoney(spent)}</span>
                  <i style={{ height: `${(spent / most) * 75}%` }} />
                </>
              )}
            </span>
            <span class="muted" aria-hidden="true">
              {named.format(at)}
            </span>
            <span class="sr-only">
              {inFull.format(at)}
              {spent === 0 && `: ${formatMoney(0)}`}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
