import { builtInClientId } from '../platform/built-in-client-id.ts';
import { t } from '../platform/t.ts';
import { account, readSignedIn, settings } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { KeyForm } from '../ui/key-form.tsx';
import { speakNames } from '../ui/names.ts';
import { useItem } from '../ui/use-item.ts';
import { AccountSection } from './account-section.tsx';
import { ArrivalSection } from './arrival-section.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ScopesSection } from './scopes-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { ViewSection } from './view-section.tsx';

/** Who is signed in, and everything that can be set. */
export function App() {
  const who = useItem(account);
  const kept = useItem(settings);
  if (!who || !kept) return null;
  speakNames(kept.namesLanguage);
  // Steps that are taken already, or that this build needs none of, step back.
  const done = readSignedIn(who) !== null || builtInClientId !== '';
  const firstSteps = <FirstSteps account={who} clientId={kept.clientId} folded={done} />;
  return (
    <>
      <header>
        <Logo size={28} />
        <h1>{t('name')}</h1>
        <span class="muted">{t('settings')}</span>
      </header>
      <main>
        {done && <AccountSection account={who} />}
        {!done && firstSteps}
        {!readSignedIn(who) && (
          <details class="card">
            <summary>{t('useKey')}</summary>
            <KeyForm />
          </details>
        )}
        <ArrivalSection />
        <SitesSection />
        <ViewSection />
        <ScopesSection account={who} />
        {done && firstSteps}
      </main>
    </>
  );
}
