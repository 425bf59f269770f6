import { builtInClientId } from '../platform/built-in-client-id.ts';
import { t } from '../platform/t.ts';
import { account, readSignedIn, settings } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { useItem } from '../ui/use-item.ts';
import { AccountSection } from './account-section.tsx';
import { FirstSteps } from './first-steps.tsx';

/** Set-up, and who is signed in. */
export function App() {
  const who = useItem(account);
  const kept = useItem(settings);
  if (!who || !kept) return null;
  // Steps that are taken already, or that this build needs none of, step back.
  const done = readSignedIn(who) !== null || builtInClientId !== '';
  return (
    <>
      <header>
        <Logo size={28} />
        <span class="brand">{t('name')}</span>
      </header>
      <main>
        {done && <AccountSection account={who} />}
        {!readSignedIn(who) && (
          <details class="card">
            <summary>{t('useKey')}</summary>
            <KeyForm />
          </details>
        )}
        <FirstSteps account={who} clientId={kept.clientId} folded={done} />
      </main>
    </>
  );
}
