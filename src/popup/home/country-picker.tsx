import { useMemo } from 'preact/hooks';
import { type OwnSuccess, successKey } from '../../orders/own-success.ts';
import { t } from '../../platform/t.ts';
import type { Offer } from '../../storage/items.ts';
import { countrySearchText } from '../../ui/country-search-text.ts';
import { Flag } from '../../ui/flag.tsx';
import { formatMoney, formatStock } from '../../ui/format.ts';
import { countryName } from '../../ui/names.ts';
import { Picker, type PickerRow } from '../../ui/picker.tsx';
import { searchCountries } from '../../ui/search-labels.ts';
import { SuccessBadge } from '../../ui/success-badge.tsx';
import type { Offers } from '../numbers/use-offers.ts';
import { MaskLink } from './mask-link.tsx';

interface CountryChoiceProps {
  /** Of the button, to open it from elsewhere. */
  id: string;
  offers: Offers;
  /** National digits of a number that a site refused: others like it may not be wanted either. */
  refused?: string | undefined;
}

/** Where the number shall come from: the best country, and all others in the order of the ranking. */
export function CountryChoice({
  id,
  refused,
  offers: { ranked: offers, success, chosen, pick, loading, failure },
}: CountryChoiceProps) {
  const rows = useMemo(
    () =>
      offers.map(
        (offer): PickerRow<Offer> => ({
          key: String(offer.country.code),
          value: offer,
          get searchText() {
            return countrySearchText(offer.country);
          },
          content: <OfferLine offer={offer} own={ownOf(success, offer)} />,
          off: offer.stock === 0,
        }),
      ),
    [offers, success],
  );
  if (offers.length === 0 && !loading) return failure ? null : <p class="hint">{t('noOffers')}</p>;
  return (
    <div class="pick-box">
      <Picker
        id={id}
        label={t('country')}
        searchLabel={searchCountries(rows.length)}
        rows={rows}
        selected={chosen ? String(chosen.country.code) : null}
        hint={t('countryOrder')}
        more={chosen && <MaskLink country={chosen.country} always />}
        onPick={(offer) => pick(offer.country.code)}
      >
        {chosen ? (
          <OfferLine offer={chosen} own={ownOf(success, chosen)} />
        ) : (
          <span class="skeleton" style={{ width: '70%' }} />
        )}
      </Picker>
      {chosen && <MaskLink country={chosen.country} refused={refused} always={refused !== undefined} />}
    </div>
  );
}

function ownOf(success: Map<string, OwnSuccess>, { service, country }: Offer): OwnSuccess | undefined {
  return success.get(successKey(service.slug, country.code));
}

function OfferLine({ offer, own }: { offer: Offer; own: OwnSuccess | undefined }) {
  return (
    <>
      <Flag iso={offer.country.iso} />
      <span class="pick-name">{countryName(offer.country)}</span>
      {own && <SuccessBadge own={own} />}
      <span class="end num">
        <b>{formatMoney(offer.price)}</b>{' '}
        <span class="muted">· {offer.stock > 0 ? formatStock(offer.stock) : t('noneNow')}</span>
      </span>
    </>
  );
}
