import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { Icon } from '../ui/icons.tsx';
import { links } from '../ui/links.ts';
import { SignInState } from '../ui/sign-in-state.tsx';
import { useSignIn } from '../ui/use-sign-in.ts';
import { ClientIdForm } from './client-id-form.tsx';
import { RedirectAddress } from './redirect-address.tsx';

interface FirstStepsProps {
  account: Account;
  clientId: string;
  /** Done, or not needed in this build: out of the way, but there. */
  folded: boolean;
}

/** For a build without a registration of its own: how to make one with OnlineSIM. */
export function FirstSteps({ folded, ...rest }: FirstStepsProps) {
  if (!folded) {
    return (
      <section class="card" id="set-up" aria-labelledby="set-up-title">
        <h2 id="set-up-title">{t('setUpTitle')}</h2>
        <p class="muted">{t('setUpWhy')}</p>
        <Steps {...rest} />
      </section>
    );
  }
  return (
    <details class="card" id="set-up">
      <summary>{t('changeClientId')}</summary>
      <Steps {...rest} />
    </details>
  );
}

function Steps({ account, clientId }: Omit<FirstStepsProps, 'folded'>) {
  const signIn = useSignIn();
  return (
    <ol class="set-up">
      <li>
        <p>{t('setUpStep1')}</p>
        <a class="small" href={links.oauthClients} target="_blank" rel="noreferrer">
          {t('openOauthPage')} <Icon name="out" size={12} />
        </a>
      </li>
      <li>
        <p>{t('setUpStep2')}</p>
        <RedirectAddress />
      </li>
      <li>
        <p>{t('setUpStep3')}</p>
      </li>
      <li>
        <label for="client-id">{t('setUpStep4')}</label>
        <ClientIdForm clientId={clientId} />
      </li>
      <li>
        <p>{t('setUpStep5')}</p>
        {clientId !== '' && <SignInState account={account} signIn={signIn} />}
        <button type="button" class="primary fit" disabled={clientId === ''} onClick={signIn.run}>
          {t('signIn')}
        </button>
      </li>
    </ol>
  );
}
