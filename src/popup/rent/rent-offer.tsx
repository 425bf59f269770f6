import { useCallback, useMemo, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { CountryRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import type { Choices } from '../../storage/items.ts';
import type { RentTariff } from '../../storage/rents.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { formatMoney } from '../../ui/format.ts';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useAction } from '../../ui/use-action.ts';
import { CountryDirectoryPicker } from '../numbers/country-directory-picker.tsx';
import { chooseCountry } from '../open-pickers.ts';
import { Lengths } from './lengths.tsx';

interface RentOfferProps {
  tariffs: RentTariff[];
  /** Nothing has come yet. */
  loading: boolean;
  failed: boolean;
  choices: Choices;
  onRefresh(): void;
}

/** Country, length, and the one button that rents. */
export function RentOffer({ tariffs, loading, failed, choices, onRefresh }: RentOfferProps) {
  const [renewed, renew] = useState<string | null>(null);
  const tariff = tariffs.find(({ country }) => country.code === choices.rentCountry) ?? tariffs[0];
  const lengths = tariff?.lengths ?? [];
  const length = lengths.find(({ days }) => days === choices.rentDays) ?? lengths[0];
  const month = lengths.find(({ days }) => days === 30);
  const subject = `rent ${tariff?.country.code} ${length?.days}`;
  // A tick holds for what it was made for: another country or length begins without it.
  const autoRenew = renewed === subject;
  const order = useAction(async () => {
    if (!tariff || !length) return;
    const { days, price: accepted } = length;
    await send('placeRent', { country: tariff.country, days, accepted, autoRenew });
    renew(null);
  });
  const countries = useMemo(() => tariffs.map(({ country }) => country), [tariffs]);
  const detail = useCallback(
    ({ code }: CountryRef) => {
      const cheapest = tariffs.find(({ country }) => country.code === code)?.lengths[0];
      return cheapest ? t('fromPrice', formatMoney(cheapest.price)) : '';
    },
    [tariffs],
  );
  const save = (change: Partial<Choices>) => void send('saveChoices', change).catch(() => undefined);
  return (
    <section class="here" aria-label={t('tabRent')}>
      <p class="hint">{t('rentHint')}</p>
      {tariff && length ? (
        <>
          <CountryDirectoryPicker
            countries={countries}
            country={tariff.country}
            detail={detail}
            onPick={({ code }) => save({ rentCountry: code })}
          />
          <Lengths lengths={lengths} chosen={length.days} onChoose={(days) => save({ rentDays: days })} />
          <label class="tick">
            <input
              type="checkbox"
              checked={autoRenew}
              onChange={(event) => renew(event.currentTarget.checked ? subject : null)}
            />
            <span>{month ? t('autoRenewFor', formatMoney(month.price)) : t('autoRenew')}</span>
          </label>
          <p class="mark">{t('firstSmsRule')}</p>
          {length.stock > 0 ? (
            <SpendingButton
              label="rentAtPrice"
              price={length.price}
              subject={`${subject} ${autoRenew}`}
              busy={order.busy}
              onSpend={order.run}
            />
          ) : (
            <p class="hint">{t('noneInStock')}</p>
          )}
        </>
      ) : loading ? (
        !failed && <div class="pick skeleton" />
      ) : (
        <p>{t('rentNone')}</p>
      )}
      {order.failure && (
        <FailureNote
          failure={order.failure}
          on={{ retry: onRefresh, chooseCountry, showOrders: order.forget, copyInstead: order.forget }}
        />
      )}
    </section>
  );
}
