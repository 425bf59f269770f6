import { t } from '../platform/t.ts';
import type { Preferences } from '../storage/settings.ts';
import { useAbilities } from '../ui/abilities.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { SwitchRow } from './setting-row.tsx';
import { usePreferences } from './use-preferences.ts';

type Switch = 'notifications' | 'sound' | 'fillOnArrival' | 'webOtp';

/** What Simfill does by itself when an SMS comes. */
export function ArrivalSection() {
  const { kept, save, failure, retry } = usePreferences();
  const { requestClipboard } = useAbilities();
  // The clipboard is asked for only by who wants this, in the click that turns it on.
  const turnCopying = (copyOnArrival: boolean) => {
    if (!copyOnArrival || !requestClipboard) return save({ copyOnArrival });
    requestClipboard().then((given) => save({ copyOnArrival: given }));
  };
  const row = (key: Switch, label: string, hint: string) => (
    <SwitchRow
      label={label}
      hint={hint}
      on={kept[key]}
      onTurn={(on) => save({ [key]: on } satisfies Partial<Preferences>)}
    />
  );
  return (
    <section class="card" aria-labelledby="arrival-title">
      <h2 id="arrival-title">{t('arrivalTitle')}</h2>
      <div>
        {row('fillOnArrival', t('fillOnArrival'), t('fillOnArrivalHint'))}
        {row('webOtp', t('webOtp'), t('webOtpHint'))}
        {row('notifications', t('notifyOnArrival'), t('notifyOnArrivalHint'))}
        {row('sound', t('soundOnArrival'), t('soundOnArrivalHint'))}
        <SwitchRow
          label={t('copyOnArrival')}
          hint={t('copyOnArrivalHint')}
          on={kept.copyOnArrival}
          onTurn={turnCopying}
        />
      </div>
      {failure && <FailureNote failure={failure} on={{ retry }} />}
    </section>
  );
}
