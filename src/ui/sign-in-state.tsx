import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { FailureNote } from './failure-note.tsx';
import type { SignIn } from './use-sign-in.ts';

/** How signing in stands, if there is anything to say. */
export function SignInState({ account, signIn }: { account: Account; signIn: SignIn }) {
  if (account.state === 'signingIn') return <SigningIn onAgain={signIn.again} />;
  if (account.state === 'signedOut' && !signIn.failure && isRecent(account.forgotAt))
    return <output class="state">{t('signedOutNow')}</output>;
  const failure = signIn.failure ?? (account.state === 'signedOut' ? account.why : null);
  return failure && <FailureNote failure={failure} on={{ retry: signIn.run }} />;
}

/** Said to who has just done it, not to who comes back another day. */
function isRecent(forgotAt = 0): boolean {
  return Math.abs(Date.now() - forgotAt) < 60_000;
}

/** The service's window is open. */
export function SigningIn({ onAgain }: { onAgain(): void }) {
  return (
    <div class="state">
      <span class="pulse" aria-hidden="true" />
      <div>
        <output>{t('signInWindowOpen')}</output>{' '}
        <button type="button" class="link" onClick={onAgain}>
          {t('signInTryAgain')}
        </button>
      </div>
    </div>
  );
}
