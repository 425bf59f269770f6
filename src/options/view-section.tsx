import { t } from '../platform/t.ts';
import { type NamesLanguage, nameLanguages } from '../storage/settings.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { LowBalanceRow } from './low-balance-row.tsx';
import { SettingRow } from './setting-row.tsx';
import { usePreferences } from './use-preferences.ts';

/** How things are shown. */
export function ViewSection() {
  const { kept, save, failure, retry } = usePreferences();
  return (
    <section class="card" aria-labelledby="view-title">
      <h2 id="view-title">{t('viewTitle')}</h2>
      <div>
        <LowBalanceRow kept={kept.lowBalance} onChange={(lowBalance) => save({ lowBalance })} />
        <SettingRow label={t('namesLanguage')} hint={t('namesLanguageHint')}>
          {({ id, describedBy }) => (
            <select
              id={id}
              aria-describedby={describedBy}
              value={kept.namesLanguage}
              onChange={(event) => save({ namesLanguage: event.currentTarget.value as NamesLanguage })}
            >
              <option value="auto">{t('namesAuto')}</option>
              {nameLanguages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {nameItself(code)}
                </option>
              ))}
            </select>
          )}
        </SettingRow>
      </div>
      {failure && <FailureNote failure={failure} on={{ retry }} />}
    </section>
  );
}

/** A language in its own words: "Deutsch". */
function nameItself(code: string): string {
  // By its script: "Chinese (China)" is not what people call it.
  const told = code === 'zh-CN' ? 'zh-Hans' : code;
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(told) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
