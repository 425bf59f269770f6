import { send } from '../../messages/send.ts';
import type { Rent } from '../../orders/rent.ts';
import { t } from '../../platform/t.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { Flag } from '../../ui/flag.tsx';
import { formatMoney } from '../../ui/format.ts';
import { countryName } from '../../ui/names.ts';
import { CopyNumber } from '../copy-number.tsx';
import { readFailure, sayOutcome } from '../home/closed-card.tsx';
import { DismissButton } from '../home/dismiss-button.tsx';
import { Placing } from '../home/placing-card.tsx';
import { chooseCountry } from '../open-pickers.ts';
import type { Place } from '../use-here.tsx';
import { sayDays } from './lengths.tsx';
import { OpenRentBody } from './open-rent.tsx';

interface RentCardProps extends Place {
  rent: Rent;
  /** Of another sign-in: shown, never judged. */
  foreign: boolean;
}

/** A rent: on its way, running, or over. */
export function RentCard({ rent, foreign, ...place }: RentCardProps) {
  const number = rent.status === 'placing' ? null : rent.number;
  const dismiss = () => send('dismissRent', { rentId: rent.id });
  return (
    <article class="order">
      <div class="top">
        <Flag iso={rent.country.iso} label={number ? countryName(rent.country) : ''} />
        {number ? <CopyNumber number={number} /> : <span class="pick-name">{countryName(rent.country)}</span>}
        <span class="who num">
          <span>{rent.days === null ? '' : sayDays(rent.days)}</span>
          {rent.status === 'placing' && rent.accepted !== null && ` · ${formatMoney(rent.accepted)}`}
        </span>
      </div>
      {foreign && (
        <div class="mark with-end">
          <p>{t('foreignOrder')}</p>
          <DismissButton dismiss={dismiss} />
        </div>
      )}
      {rent.status === 'placing' && (
        <Placing
          lost={rent.lost}
          pick={foreign ? null : (tzid) => send('adoptRent', { rentId: rent.id, tzid })}
        />
      )}
      {rent.status === 'open' && <OpenRentBody rent={rent} foreign={foreign} {...place} />}
      {rent.status === 'closed' && (
        <div class="outcome with-end">
          <p>{sayOutcome(rent.outcome, true)}</p>
          {!foreign && <DismissButton dismiss={dismiss} />}
        </div>
      )}
      {rent.status === 'closed' && rent.outcome.kind === 'notOrdered' && (
        <FailureNote
          failure={readFailure(rent.outcome)}
          on={{ retry: dismiss, chooseCountry, showOrders: dismiss, copyInstead: dismiss }}
        />
      )}
    </article>
  );
}
