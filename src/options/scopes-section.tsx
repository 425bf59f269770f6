import { type MessageKey, t } from '../platform/t.ts';
import { type Account, readSignedIn } from '../storage/items.ts';
import { type Scope, scopes } from '../storage/settings.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { scopeWords } from '../ui/scope-words.ts';
import { useSignIn } from '../ui/use-sign-in.ts';
import { SwitchRow } from './setting-row.tsx';
import { usePreferences } from './use-preferences.ts';

const scopeHints: Record<Scope, MessageKey> = {
  'sms-scope': 'scopeSmsHint',
  'rent-scope': 'scopeRentHint',
  'free-scope': 'scopeFreeHint',
  'proxy-scope': 'scopeProxyHint',
};

/** What OnlineSIM is asked to allow. A key may do everything, so this is about signing in alone. */
export function ScopesSection({ account }: { account: Account }) {
  const { kept, save, failure, retry } = usePreferences();
  const signIn = useSignIn();
  const known = readSignedIn(account);
  if (known?.way === 'key') return null;
  const granted: string[] = known?.scopes ?? kept.scopes;
  const waits =
    granted.length !== kept.scopes.length || kept.scopes.some((scope) => !granted.includes(scope));
  const turn = (scope: Scope, on: boolean) =>
    save({ scopes: scopes.filter((each) => (each === scope ? on : kept.scopes.includes(each))) });
  return (
    <section class="card" aria-labelledby="scopes-title">
      <h2 id="scopes-title">{t('scopesTitle')}</h2>
      <div>
        {scopes.map((scope) => {
          const on = kept.scopes.includes(scope);
          return (
            <SwitchRow
              key={scope}
              label={t(scopeWords[scope])}
              hint={t(scopeHints[scope])}
              on={on}
              // Nothing at all cannot be asked for.
              disabled={on && kept.scopes.length === 1}
              onTurn={(next) => turn(scope, next)}
            />
          );
        })}
      </div>
      {waits && (
        <p class="waits">
          {t('scopesWait')}{' '}
          <button type="button" class="small" aria-busy={signIn.busy} onClick={signIn.run}>
            {t('signInAgain')}
          </button>
        </p>
      )}
      {signIn.failure && <FailureNote failure={signIn.failure} on={{ retry: signIn.run }} />}
      {failure && <FailureNote failure={failure} on={{ retry }} />}
    </section>
  );
}
