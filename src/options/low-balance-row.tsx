import { useEffect, useState } from 'preact/hooks';
import type { Money } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import { formatMoney } from '../ui/format.ts';
import { readAmount } from './read-amount.ts';
import { SettingRow } from './setting-row.tsx';

interface LowBalanceRowProps {
  kept: Money | null;
  onChange(amount: Money | null): void;
}

/** From which amount on the balance is marked. Taken when one is done with typing. */
export function LowBalanceRow({ kept, onChange }: LowBalanceRowProps) {
  const shown = kept === null ? '' : formatMoney(kept);
  const [text, setText] = useState(shown);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(shown), [shown]);
  const take = (typed: string) => {
    const amount = readAmount(typed);
    setWrong(amount === undefined);
    if (amount === undefined) return;
    setText(amount === null ? '' : formatMoney(amount));
    if (amount !== kept) onChange(amount);
  };
  return (
    <SettingRow label={t('lowBalanceMark')} hint={t(wrong ? 'amountWrong' : 'lowBalanceMarkHint')}>
      {({ id, describedBy }) => (
        <input
          id={id}
          class="amount num"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          placeholder={t('never')}
          value={text}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </SettingRow>
  );
}
