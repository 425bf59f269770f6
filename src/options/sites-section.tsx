import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { grantedSites, quietSites } from '../storage/items.ts';
import { useAbilities } from '../ui/abilities.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { useAction } from '../ui/use-action.ts';
import { useItem } from '../ui/use-item.ts';
import { useNow } from '../ui/use-now.ts';
import { SwitchRow } from './setting-row.tsx';
import { usePreferences } from './use-preferences.ts';

/** Every site of both schemes; the browser shows and takes back the two apart. */
const allSites = ['https://*/*', 'http://*/*'];

/** Which sites Simfill may work on, and where it keeps quiet. What changes elsewhere shows here at once. */
export function SitesSection() {
  const granted = useItem(grantedSites) ?? [];
  const quiet = useItem(quietSites) ?? {};
  const { requestAccess } = useAbilities();
  const { kept, save, failure, retry } = usePreferences();
  const now = useNow();
  const all = useAction(() => requestAccess(allSites));
  const hasAll = allSites.every((pattern) => granted.includes(pattern));
  const hosts = Object.entries(quiet).filter(([, until]) => until === null || until > now);
  return (
    <section class="card" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('sitesTitle')}</h2>
      <p class="muted">{t('sitesWhy')}</p>
      {granted.length > 0 && (
        <ul class="sites">
          {granted.map((pattern) => (
            <GrantedSite key={pattern} pattern={pattern} />
          ))}
        </ul>
      )}
      {!hasAll && (
        <button type="button" class="small" aria-busy={all.busy} onClick={all.run}>
          {t('allowAllSites')}
        </button>
      )}
      <div>
        <SwitchRow
          label={t('offerNumbers')}
          on={kept.offerNumbers}
          onTurn={(offerNumbers) => save({ offerNumbers })}
        />
        <SwitchRow
          label={t('offerCodes')}
          on={kept.offerCodes}
          onTurn={(offerCodes) => save({ offerCodes })}
        />
      </div>
      {failure && <FailureNote failure={failure} on={{ retry }} />}
      {hosts.length > 0 && (
        <>
          <h3>{t('quietTitle')}</h3>
          <ul class="sites">
            {hosts.map(([host, until]) => (
              <QuietSite key={host} host={host} minutes={until && Math.ceil((until - now) / 60_000)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function GrantedSite({ pattern }: { pattern: string }) {
  const forget = useAction(() => send('forgetSite', { pattern }));
  const name = nameSite(pattern);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class="small"
        aria-label={t('forgetSiteNamed', name)}
        aria-busy={forget.busy}
        onClick={forget.run}
      >
        {t('forgetSite')}
      </button>
    </li>
  );
}

function QuietSite({ host, minutes }: { host: string; minutes: number | null }) {
  const speak = useAction(() => send('speakAgainOn', { host }));
  return (
    <li>
      <span>
        {host} <span class="muted">{minutes !== null && t('quietFor', String(minutes))}</span>
      </span>
      <button
        type="button"
        class="small"
        aria-label={t('speakAgainNamed', host)}
        aria-busy={speak.busy}
        onClick={speak.run}
      >
        {t('speakAgain')}
      </button>
    </li>
  );
}

/** A match pattern as a person reads it: https is what is expected, so only http is said. */
function nameSite(pattern: string): string {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]*)/.exec(pattern) ?? [];
  if (host === '*' || pattern === '<all_urls>') return t(scheme === 'http' ? 'allHttpSites' : 'allSites');
  return scheme === 'http' ? `http://${host}` : host.replace(/^\*\./, '');
}
