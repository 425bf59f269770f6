import { useState } from 'preact/hooks';
import type { Failure } from '../messages/failure.ts';
import { t } from '../platform/t.ts';
import type { SignedIn } from '../storage/items.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { SigningIn } from '../ui/sign-in-state.tsx';
import { useSignIn } from '../ui/use-sign-in.ts';

interface NoticesProps {
  account: SignedIn;
  /** Signing in again is under way. */
  signingIn: boolean;
  /** Why asking for news failed, if it did. */
  failure: Failure | null;
  onRetry(): void;
}

/** What concerns the whole account; everything below stays in sight. */
export function Notices({ account, signingIn, failure, onRetry }: NoticesProps) {
  const signIn = useSignIn();
  const [pasting, setPasting] = useState(false);
  if (signingIn) {
    return (
      <div class="strip">
        <SigningIn onAgain={signIn.again} />
      </div>
    );
  }
  const dead = account.way === 'key' ? ('keyDead' as const) : ('signInAgain' as const);
  const told = account.mustRenew ? { code: dead } : failure;
  return (
    <>
      {told && (
        <div class="strip">
          <FailureNote
            failure={told}
            on={{
              retry: onRetry,
              pasteKey: () => setPasting(true),
              showOrders: onRetry,
            }}
          />
        </div>
      )}
      {pasting && (
        <Sheet label={t('pasteKey')} size="fit" onClose={() => setPasting(false)}>
          <KeyForm onDone={() => setPasting(false)} />
        </Sheet>
      )}
      {account.keptFor === 'session' && <p class="quiet">{t('keptForSession')}</p>}
    </>
  );
}
