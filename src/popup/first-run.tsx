import { useState } from 'preact/hooks';
import type { PageDescription } from '../messages/protocol.ts';
import { t } from '../platform/t.ts';
import { type Account, orders } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { SignInState } from '../ui/sign-in-state.tsx';
import { useItem } from '../ui/use-item.ts';
import { useSignIn } from '../ui/use-sign-in.ts';
import { OrderList } from './home/order-list.tsx';

interface FirstRunProps {
  account: Account;
  tabId: number | null;
  page: PageDescription | undefined;
  onLookAround(): void;
}

/** Nobody is signed in: what Simfill does, and the ways in. */
export function FirstRun({ account, tabId, page, onLookAround }: FirstRunProps) {
  const signIn = useSignIn();
  const left = useItem(orders) ?? [];
  const [byKey, setByKey] = useState(false);
  return (
    <main class="first">
      <Logo size={52} />
      <h1>{t('firstTitle')}</h1>
      {left.length === 0 && !byKey && (
        <ol class="steps">
          <li>{t('firstStep1')}</li>
          <li>{t('firstStep2')}</li>
          <li>{t('firstStep3')}</li>
        </ol>
      )}
      {byKey ? (
        <>
          <KeyForm focused />
          <button type="button" class="link" onClick={() => setByKey(false)}>
            {t('otherWayIn')}
          </button>
        </>
      ) : (
        <>
          <SignInState account={account} signIn={signIn} />
          {account.state !== 'signingIn' && (
            <button type="button" class="primary" onClick={signIn.run}>
              {t('signIn')}
            </button>
          )}
          <button type="button" class="ghost" onClick={() => setByKey(true)}>
            {t('useKey')}
          </button>
          <button type="button" class="link" onClick={onLookAround}>
            {t('lookAround')}
          </button>
        </>
      )}
      {left.length > 0 && <OrderList orders={left} tabId={tabId} page={page} signInId="" />}
      <p class="promise">{t('firstPromise')}</p>
    </main>
  );
}
