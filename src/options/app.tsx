import { builtInClientId } from '../platform/built-in-client-id.ts';
import { t } from '../platform/t.ts';
import { account, settings } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { useItem } from '../ui/use-item.ts';
import { AccountSection } from './account-section.tsx';
import { FirstSteps } from './first-steps.tsx';

/** Set-up and settings. What is set up already steps back behind who is signed in. */
export function App() {
  const who = useItem(account);
  const kept = useItem(settings);
  if (!who || !kept) return null;
  const ready = kept.clientId !== '' || builtInClientId !== '';
  const set = who.state === 'signedIn';
  return (
    <>
      <header>
        <Logo size={28} />
        <span class="brand">{t('name')}</span>
      </header>
      <main>
        {set && <AccountSection account={who} ready={ready} />}
        {!set && ready && builtInClientId !== '' && <AccountSection account={who} ready />}
        {!set && (
          <details class="card">
            <summary>{t('useKey')}</summary>
            <KeyForm />
          </details>
        )}
        <FirstSteps account={who} clientId={kept.clientId} folded={set || builtInClientId !== ''} />
      </main>
    </>
  );
}
