import { useEffect, useRef, useState } from 'preact/hooks';
import type { Money } from '../orders/order.ts';
import { type MessageKey, t } from '../platform/t.ts';
import { formatMoney } from './format.ts';
import { createSpendingGuard, readSituation } from './spending-guard.ts';
import { createSpendingKeys } from './spending-keys.ts';

/** Labels of buttons that spend; each has the price as its `$1`. */
export const spendingLabels = [
  'getNumberForPage',
  'getNumber',
  'getAnotherNumber',
  'getOtherNumber',
  'orderAtPrice',
  'rentAtPrice',
  'prolongAtPrice',
] as const satisfies MessageKey[];

interface SpendingButtonProps {
  label: (typeof spendingLabels)[number];
  price: Money;
  /** What is bought and for which page: another of these behind the same words is another button. */
  subject: string;
  busy: boolean;
  /** Called within the click, at most once for each. */
  onSpend(): void;
}

const lookEveryMs = 100;

/**
 * The only kind of button that spends money. It says its price, and does nothing until our page and the button
 * were visible, focused and unmoved for a while. A click made by a script, the second of a double click, and
 * keys that repeat or were held from before do nothing either.
 */
export function SpendingButton({ label, price, subject, busy, onSpend }: SpendingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(subject);
  shown.current = subject;
  const [guard] = useState(() =>
    createSpendingGuard(
      () => readSituation(button.current, shown.current),
      () => performance.now(),
    ),
  );
  const [armed, setArmed] = useState(false);

  useEffect(() => {
    const keys = createSpendingKeys(() => button.current, guard.isArmed);
    const look = () => setArmed(guard.isArmed());
    const restart = () => {
      keys.forget();
      guard.restart();
      setArmed(false);
    };
    look();
    const timer = setInterval(look, lookEveryMs);
    window.addEventListener('keydown', keys.down, true);
    window.addEventListener('keyup', keys.up, true);
    window.addEventListener('blur', restart);
    document.addEventListener('visibilitychange', restart);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', keys.down, true);
      window.removeEventListener('keyup', keys.up, true);
      window.removeEventListener('blur', restart);
      document.removeEventListener('visibilitychange', restart);
    };
  }, [guard]);

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.detail > 1 || busy || !guard.isArmed()) return;
    guard.restart();
    setArmed(false);
    onSpend();
  };
  return (
    <button
      ref={button}
      type="button"
      class={label === 'getAnotherNumber' ? 'ghost spending' : 'primary spending'}
      aria-disabled={!armed || busy}
      aria-busy={busy}
      onClick={onClick}
    >
      {busy ? t('ordering') : t(label, formatMoney(price))}
    </button>
  );
}
