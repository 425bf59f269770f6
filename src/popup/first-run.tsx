import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { SignInState } from '../ui/sign-in-state.tsx';
import { useSignIn } from '../ui/use-sign-in.ts';

interface FirstRunProps {
  account: Account;
  onLookAround(): void;
}

/** Nobody is signed in: what Simfill does, and the ways in. */
export function FirstRun({ account, onLookAround }: FirstRunProps) {
  const signIn = useSignIn();
  const underWay = account.state === 'signingIn';
  return (
    <main class="first">
      <Logo size={52} />
      <h1>{t('firstTitle')}</h1>
      <ol class="steps">
        <li>{t('firstStep1')}</li>
        <li>{t('firstStep2')}</li>
        <li>{t('firstStep3')}</li>
      </ol>
      <SignInState account={account} signIn={signIn} />
      <button type="button" class={underWay ? 'ghost' : 'primary'} onClick={signIn.run}>
        {t(underWay ? 'signInTryAgain' : 'signIn')}
      </button>
      <button type="button" class="link" onClick={onLookAround}>
        {t('lookAround')}
      </button>
      <p class="promise">{t('firstPromise')}</p>
    </main>
  );
}
