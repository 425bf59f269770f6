import { useState } from 'preact/hooks';
import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { readSignedIn } from '../storage/items.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { SignInState } from '../ui/sign-in-state.tsx';
import { SignOutSheet } from '../ui/sign-out-sheet.tsx';
import { useSignIn } from '../ui/use-sign-in.ts';

/** Who is signed in, or how to. */
export function AccountSection({ account }: { account: Account }) {
  const signIn = useSignIn();
  const known = readSignedIn(account);
  const [leaving, setLeaving] = useState(false);
  return (
    <section class="card" aria-labelledby="account-title">
      <h2 id="account-title">{t('accountTitle')}</h2>
      {account.state === 'signedIn' && !account.mustRenew && <output>{t('signedInNow')}</output>}
      {account.state === 'signedIn' && account.mustRenew && account.way !== 'key' && (
        <FailureNote failure={{ code: 'signInAgain' }} />
      )}
      {account.state === 'signedIn' && account.mustRenew && account.way === 'key' && (
        <>
          <FailureNote failure={{ code: 'keyDead' }} />
          <KeyForm />
        </>
      )}
      {known?.keptFor === 'session' && <p class="muted">{t('keptForSession')}</p>}
      <SignInState account={account} signIn={signIn} />
      {known && (
        <button type="button" class="small bad" onClick={() => setLeaving(true)}>
          {t('signOut')}
        </button>
      )}
      {leaving && <SignOutSheet onClose={() => setLeaving(false)} />}
      {account.state === 'signedOut' && (
        <button type="button" class="primary fit" onClick={signIn.run}>
          {t('signIn')}
        </button>
      )}
    </section>
  );
}
