import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { SignInState } from '../ui/sign-in-state.tsx';
import { useSignIn } from '../ui/use-sign-in.ts';

/** Who is signed in, or how to. */
export function AccountSection({ account, ready }: { account: Account; ready: boolean }) {
  const signIn = useSignIn();
  const signedIn = account.state === 'signedIn';
  return (
    <section class="card" aria-labelledby="account-title">
      <h2 id="account-title">{t('accountTitle')}</h2>
      {signedIn && !account.mustRenew && <p role="status">{t('signedInNow')}</p>}
      {signedIn && account.mustRenew && account.way === 'oauth' && (
        <FailureNote failure={{ code: 'signInAgain' }} on={{ signIn: signIn.run }} />
      )}
      {signedIn && account.mustRenew && account.way === 'key' && (
        <>
          <FailureNote failure={{ code: 'keyDead' }} />
          <KeyForm />
        </>
      )}
      {signedIn && account.keptFor === 'session' && <p class="muted">{t('keptForSession')}</p>}
      <SignInState account={account} signIn={signIn} />
      {!signedIn && ready && (
        <button type="button" class="primary fit" onClick={signIn.run}>
          {t(account.state === 'signingIn' ? 'signInTryAgain' : 'signIn')}
        </button>
      )}
    </section>
  );
}
