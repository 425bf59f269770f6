import { useState } from 'preact/hooks';
import type { Failure } from '../../messages/failure.ts';
import type { PageDescription } from '../../messages/protocol.ts';
import type { Order, ServiceRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { directory } from '../../storage/items.ts';
import { useAbilities } from '../../ui/abilities.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { otherSites } from '../../ui/names.ts';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useItem } from '../../ui/use-item.ts';
import { useOffers } from '../numbers/use-offers.ts';
import { chooseCountry, chooseService, pickers } from '../open-pickers.ts';
import { CountryChoice } from './country-picker.tsx';
import { namePurchase } from './name-purchase.ts';
import { ServicePicker } from './service-picker.tsx';
import { SiteAccess } from './site-access.tsx';
import { useOrderNumber } from './use-order-number.ts';

interface PageStripProps {
  tabId: number | null;
  page: PageDescription | undefined;
  orders: Order[];
  onShowOrders(): void;
}

/** The page at hand: its service, the best country, and the one button that orders. */
export function PageStrip({ tabId, page, orders, onShowOrders }: PageStripProps) {
  const known = useItem(directory);
  const [pickedService, pickService] = useState<ServiceRef | null>(null);
  const service = pickedService ?? matchService(page, known?.services ?? []);
  // Asked for once the page is known: until then the service is a guess.
  const offers = useOffers(service, orders, { known: page !== undefined });
  const { chosen: offer, failure, loading } = offers;
  const order = useOrderNumber(offer, page?.origin && tabId !== null ? { tabId, description: page } : null);
  const another = orders.some(
    (known) => known.status === 'open' && known.origin !== null && known.origin === page?.origin,
  );

  return (
    <section class="here" aria-label={t('thisPage')}>
      <SiteLine page={page} />
      <ServicePicker
        service={service}
        onPick={(next) => {
          pickService(next);
          offers.pick(null);
        }}
      />
      <CountryChoice id={pickers.country} offers={offers} />
      {failure && (
        <FailureNote
          failure={failure}
          on={{ retry: offers.refresh, chooseService, chooseCountry: chooseService }}
        />
      )}
      {order.failure && !isTold(order.failure, orders[0]) && (
        <FailureNote
          failure={order.failure}
          on={{
            retry: offers.refresh,
            showOrders: onShowOrders,
            chooseCountry,
            chooseService,
            copyInstead: order.forget,
          }}
        />
      )}
      {page && offer && offer.stock > 0 && (
        <SpendingButton
          label={another ? 'getAnotherNumber' : page?.origin ? 'getNumberForPage' : 'getNumber'}
          price={offer.price}
          subject={namePurchase(offer.service, offer.country, page?.origin ?? null)}
          busy={order.busy}
          onSpend={order.run}
        />
      )}
      {loading && <div class="primary skeleton" />}
    </section>
  );
}

/** The background writes how an order ended, and the list shows that; told twice it would look like two failures. */
function isTold({ code }: Failure, newest: Order | undefined): boolean {
  return (
    newest?.status === 'closed' && newest.outcome.kind === 'notOrdered' && newest.outcome.failure === code
  );
}

function SiteLine({ page }: { page: PageDescription | undefined }) {
  const { isPanel } = useAbilities();
  if (!page) return <div class="site skeleton" style={{ width: '60%' }} />;
  if (!page.host) return <div class="site muted">{t(isPanel ? 'noPageSeen' : 'noPage')}</div>;
  const { phones, codes } = page.fields;
  const wants = phones > 0 ? t('pageWantsPhone') : codes > 0 ? t('pageWantsCode') : t('pageOpen');
  return (
    <div class="site">
      <b title={page.host}>{page.host}</b>
      <span class="to">{wants}</span>
      <SiteAccess page={page} />
    </div>
  );
}

/** The service of the site, or the one for all others where the catalogue of the moment has not got it. */
export function matchService(page: PageDescription | undefined, services: ServiceRef[]): ServiceRef {
  const other = services.find(({ slug }) => slug === otherSites) ?? { slug: otherSites, name: '' };
  if (!page?.service) return other;
  const { slug } = page.service;
  return services.find((service) => service.slug === slug) ?? (services.length === 0 ? page.service : other);
}
