import { send } from '../../messages/send.ts';
import { t } from '../../platform/t.ts';
import type { Choices, SignedIn } from '../../storage/items.ts';
import { rents, rentTariffs } from '../../storage/rents.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { useItem } from '../../ui/use-item.ts';
import { useSignIn } from '../../ui/use-sign-in.ts';
import { useVisibleInterval } from '../../ui/use-visible-interval.ts';
import { AgeLine } from '../age-line.tsx';
import type { Place } from '../use-here.tsx';
import { RentCard } from './rent-card.tsx';
import { RentOffer } from './rent-offer.tsx';

const askEveryMs = 5_000;

interface RentProps extends Place {
  account: SignedIn | null;
  choices: Choices;
}

/** Numbers for days: what there is to rent, and the inboxes of those that run. */
export function Rent({ account, ...rest }: RentProps) {
  return account ? <Rented account={account} {...rest} /> : <SignInFirst />;
}

function SignInFirst() {
  const signIn = useSignIn();
  return (
    <section class="here" aria-label={t('tabRent')}>
      <p>{t('rentHint')}</p>
      <button type="button" class="primary" onClick={signIn.run}>
        {t('signInToOrder')}
      </button>
    </section>
  );
}

function Rented({ account, choices, ...place }: RentProps & { account: SignedIn }) {
  const offered = useItem(rentTariffs);
  const known = useItem(rents) ?? [];
  // Anew after each sign-in: it may reach further than the one before.
  const subject = account.scopes.join();
  const prices = useAsking(subject, (force) => send('refreshRentTariffs', { force }));
  const news = useAsking(subject, () => send('refreshRents', {}));
  useVisibleInterval(true, askEveryMs, () => news.ask(false));
  const list = (which: 'live' | 'closed', label: string) => {
    const shown = known.filter(({ status }) => (status === 'closed') === (which === 'closed'));
    return (
      shown.length > 0 && (
        <section class="orders" aria-label={label}>
          {shown.map((rent) => (
            <RentCard key={rent.id} rent={rent} foreign={rent.signInId !== account.signInId} {...place} />
          ))}
        </section>
      )
    );
  };
  const failed = prices.failure ? prices : news;
  return (
    <>
      {failed.failure && (
        <div class="strip">
          <FailureNote
            failure={failed.failure}
            on={{ retry: () => failed.ask(true), showOrders: () => failed.ask(true) }}
          />
        </div>
      )}
      {list('live', t('rented'))}
      <RentOffer
        tariffs={offered?.tariffs ?? []}
        loading={!offered?.at}
        failed={failed.failure !== null}
        choices={choices}
        onRefresh={() => prices.ask(true)}
      />
      {list('closed', t('past'))}
      {offered && offered.at > 0 && (
        <AgeLine at={offered.at} refreshing={prices.busy} onRefresh={() => prices.ask(true)} />
      )}
    </>
  );
}
