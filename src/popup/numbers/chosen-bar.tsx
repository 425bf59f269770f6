import type { PageDescription } from '../../messages/protocol.ts';
import { t } from '../../platform/t.ts';
import type { Offer } from '../../storage/items.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { Flag } from '../../ui/flag.tsx';
import { Icon } from '../../ui/icons.tsx';
import { countryName, serviceName } from '../../ui/names.ts';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useSignIn } from '../../ui/use-sign-in.ts';
import { namePurchase } from '../home/name-purchase.ts';
import { useOrderNumber } from '../home/use-order-number.ts';

interface ChosenBarProps {
  offer: Offer;
  tabId: number | null;
  page: PageDescription | undefined;
  signedIn: boolean;
  onOrdered(): void;
  onClose(): void;
}

/** The chosen row, and the button that orders it. */
export function ChosenBar({ offer, tabId, page, signedIn, onOrdered, onClose }: ChosenBarProps) {
  const forPage = page?.origin && tabId !== null ? { tabId, description: page } : null;
  const order = useOrderNumber(offer, forPage, onOrdered);
  const signIn = useSignIn();
  return (
    <section class="chosen" aria-label={t('chosen')}>
      <div class="top">
        <Flag iso={offer.country.iso} />
        <span class="pick-name">{countryName(offer.country)}</span>
        <span class="muted pick-name">{serviceName(offer.service)}</span>
        {forPage && <span class="muted end pick-name">{t('forHost', page?.host ?? '')}</span>}
        <button
          type="button"
          class={forPage ? 'icon-button' : 'icon-button end'}
          aria-label={t('chooseNone')}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {order.failure && (
        <FailureNote
          failure={order.failure}
          on={{
            retry: order.forget,
            chooseCountry: onClose,
            chooseService: onClose,
            showOrders: onOrdered,
            copyInstead: order.forget,
          }}
        />
      )}
      {!signedIn ? (
        <button type="button" class="primary" onClick={signIn.run}>
          {t('signInToOrder')}
        </button>
      ) : offer.stock === 0 ? (
        <p class="hint">{t('noneInStock')}</p>
      ) : (
        <SpendingButton
          label={forPage ? 'getNumberForPage' : 'getNumber'}
          price={offer.price}
          subject={namePurchase(offer.service, offer.country, page?.origin ?? null)}
          busy={order.busy}
          onSpend={order.run}
        />
      )}
    </section>
  );
}
