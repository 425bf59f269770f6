import { t } from '../platform/t.ts';
import type { Account } from '../storage/items.ts';
import { FailureNote } from './failure-note.tsx';
import type { Action } from './use-action.ts';

/** How signing in stands, if there is anything to say. */
export function SignInState({ account, signIn }: { account: Account; signIn: Action }) {
  if (account.state === 'signingIn') {
    return (
      <p class="state" role="status">
        <span class="pulse" aria-hidden="true" />
        {t('signInWindowOpen')}
      </p>
    );
  }
  const failure = signIn.failure ?? (account.state === 'signedOut' ? account.why : null);
  return failure && <FailureNote failure={failure} on={{ retry: signIn.run }} />;
}
