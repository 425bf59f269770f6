import type { Money } from '../orders/order.ts';
import { type MessageKey, t } from '../platform/t.ts';
import { formatClock } from './format-clock.ts';

export { formatClock } from './format-clock.ts';

/** Thousandths of a US dollar as people read them: `$0.35`, and `$0.055` only where the third decimal says something. */
export function formatMoney(money: Money): string {
  const size = Math.abs(money);
  const decimals = String(size % 1000).padStart(3, '0');
  const shown = decimals.endsWith('0') ? decimals.slice(0, 2) : decimals;
  return `${money < 0 ? '−' : ''}$${Math.floor(size / 1000)}.${shown}`;
}

const dayMs = 86_400_000;

/** How long something still runs: `5 days left`, and as a clock in its last two days. */
export function formatLeft(ms: number): string {
  return ms > 2 * dayMs ? t('daysLeft', String(Math.floor(ms / dayMs))) : t('timeLeft', formatClock(ms));
}

const steps: { below: number; unit: number; key: MessageKey }[] = [
  { below: 60_000, unit: 1000, key: 'secondsAgo' },
  { below: 3_600_000, unit: 60_000, key: 'minutesAgo' },
  { below: 86_400_000, unit: 3_600_000, key: 'hoursAgo' },
  { below: Number.POSITIVE_INFINITY, unit: 86_400_000, key: 'daysAgo' },
];

/** How long ago something was, in words: `4 s ago`. A clock that was set back counts as now. */
export function formatAge(ms: number): string {
  if (ms < 1000) return t('justNow');
  const step = steps.find(({ below }) => ms < below);
  return step ? t(step.key, String(Math.floor(ms / step.unit))) : '';
}

/** A day as people write it, with the year where it is another one. */
export function formatDay(at: number, now = Date.now()): string {
  const [day, today] = [new Date(at), new Date(now)];
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString(undefined, { day: 'numeric', month: 'short', ...year });
}

/** Stock as the service tells it: it never says more than 9999 (reference 6.2). */
export function formatStock(stock: number): string {
  return stock >= 9999 ? '9999+' : String(stock);
}
