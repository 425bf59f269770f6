import { send } from '../messages/send.ts';
import { isLive, type Order } from '../orders/order.ts';
import type { Rent } from '../orders/rent.ts';
import { t } from '../platform/t.ts';
import { balance, orders } from '../storage/items.ts';
import { rents } from '../storage/rents.ts';
import { ActionNote } from './action-note.tsx';
import { formatMoney } from './format.ts';
import { countryName, nameUse } from './names.ts';
import { Sheet } from './sheet.tsx';
import { useAction } from './use-action.ts';
import { useItem } from './use-item.ts';

/** Asks before signing out, and names what is open and held first. */
export function SignOutSheet({ onClose }: { onClose(): void }) {
  const live = (useItem(orders) ?? []).filter(isLive);
  const running = (useItem(rents) ?? []).filter(({ status }) => status !== 'closed');
  const numbers = [...live, ...running];
  const held = useItem(balance)?.held ?? 0;
  const signOut = useAction(() => send('signOut', {}).then(onClose));
  return (
    <Sheet label={t('signOut')} size="fit" onClose={onClose}>
      <h2>{t('signOutTitle')}</h2>
      <p>{t('signOutForgets')}</p>
      {numbers.length > 0 && (
        <>
          <p>{held > 0 ? t('signOutOpenHeld', formatMoney(held)) : t('signOutOpen')}</p>
          <ul class="plain">
            {numbers.map((lent) => (
              <li key={lent.id}>
                <span class="mono">{sayNumber(lent)}</span>
                <span class="muted">{nameUse('service' in lent ? lent.service : null)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {signOut.busy && numbers.some(({ status }) => status === 'placing') && (
        <p role="status">{t('signOutWaits')}</p>
      )}
      <ActionNote action={signOut} />
      <div class="answers">
        <button type="button" class="ghost" onClick={onClose}>
          {t('staySignedIn')}
        </button>
        <button type="button" class="danger" aria-busy={signOut.busy} onClick={signOut.run}>
          {t('signOut')}
        </button>
      </div>
    </Sheet>
  );
}

function sayNumber(lent: Order | Rent): string {
  return lent.status !== 'placing' && lent.number ? lent.number.display : countryName(lent.country);
}
