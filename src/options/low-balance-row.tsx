import { useState } from 'preact/hooks';
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
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const take = (typed: string) => {
    const amount = readAmount(typed);
    setWrong(amount === undefined);
    if (amount === undefined) return;
    setDraft(null);
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
          value={draft ?? (kept === null ? '' : formatMoney(kept))}
          aria-invalid={wrong}
          aria-describedby={describedBy}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </SettingRow>
  );
}
