import type { LentNumber } from '../orders/order.ts';
import { t } from '../platform/t.ts';
import { Icon } from '../ui/icons.tsx';
import { useCopy } from '../ui/use-copy.ts';

/** A number that a click copies. */
export function CopyNumber({ number }: { number: LentNumber }) {
  const { copied, copy } = useCopy(number.e164);
  return (
    <button
      type="button"
      class="number"
      title={t('copyNumber')}
      aria-label={t('copyNumberNamed', number.display)}
      onClick={copy}
    >
      {number.display}
      {copied && <Icon name="check" size={13} />}
      <span class="sr-only" role="status">
        {copied && t('copied')}
      </span>
    </button>
  );
}
