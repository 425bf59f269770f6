import type { OwnSuccess } from '../orders/own-success.ts';
import { t } from '../platform/t.ts';

/** The user's own success: 3/3. Below one half it warns. */
export function SuccessBadge({ own: { finished, tried } }: { own: OwnSuccess }) {
  const words = t('ownSuccess', String(finished), String(tried));
  return (
    <span class={finished * 2 < tried ? 'badge poor' : 'badge'} title={words}>
      <span aria-hidden="true">
        {finished}/{tried}
      </span>
      <span class="sr-only">{words}</span>
    </span>
  );
}
