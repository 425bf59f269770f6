import { builtInClientId } from '../platform/built-in-client-id.ts';
import { t } from '../platform/t.ts';
import { type Account, readSignedIn } from '../storage/items.ts';
import type { Settings } from '../storage/settings.ts';
import { KeyForm } from '../ui/key-form.tsx';
import { AccountSection } from './account-section.tsx';
import { AdvancedSection } from './advanced-section.tsx';
import { ArrivalSection } from './arrival-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ScopesSection } from './scopes-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { ViewSection } from './view-section.tsx';

interface SettingsPageProps {
  account: Account;
  settings: Settings;
}

/** Who is signed in, and everything that can be set. */
export function SettingsPage({ account, settings }: SettingsPageProps) {
  const signedIn = readSignedIn(account) !== null;
  // Steps that are taken already, or that this build needs none of, step back.
  const done = signedIn || builtInClientId !== '';
  const firstSteps = <FirstSteps account={account} clientId={settings.clientId} folded={done} />;
  return (
    <>
      {done && <AccountSection account={account} />}
      {!done && firstSteps}
      {!signedIn && (
        <details class="card">
          <summary>{t('useKey')}</summary>
          <KeyForm />
        </details>
      )}
      <ArrivalSection />
      <SitesSection />
      <ViewSection />
      <ScopesSection account={account} />
      <BackupSection />
      {done && firstSteps}
      <AdvancedSection settings={settings} />
    </>
  );
}
