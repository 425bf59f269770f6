import { useRef, useState } from 'preact/hooks';
import { t } from '../platform/t.ts';
import { type Preferences, readPreferences } from '../storage/settings.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { nameFile, saveFile } from './save-file.ts';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from './settings-file.ts';
import { usePreferences } from './use-preferences.ts';

/** How an import ended; `before` is what it took the place of. */
type End = { kind: 'done'; file: SettingsFile; before: Partial<Preferences> } | { kind: 'noFile' };

/** Settings to a file and back, for another browser. */
export function BackupSection() {
  const { kept, save, failure, retry } = usePreferences();
  const [end, setEnd] = useState<End | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (chosen: File) => {
    const file = readSettingsFile(await chosen.text().catch(() => ''));
    setEnd(file ? { kind: 'done', file, before: readPreferences(kept) } : { kind: 'noFile' });
    if (file) save(file.settings);
  };
  return (
    <section class="card" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p class="muted">{t('backupHint')}</p>
      <p class="exports">
        <button
          type="button"
          class="small"
          onClick={() => saveFile(nameFile('settings', 'json'), 'application/json', writeSettingsFile(kept))}
        >
          {t('exportSettings')}
        </button>
        <button type="button" class="small" onClick={() => picker.current?.click()}>
          {t('importSettings')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void take(chosen);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      {end?.kind === 'noFile' && (
        <p class="wrong" role="alert">
          {t('importWrong')}
        </p>
      )}
      {end?.kind === 'done' && !failure && (
        <div class="undo">
          <output>
            {t('imported')}
            {end.file.leftOut.length > 0 && ` ${t('importLeftOut', end.file.leftOut.join(', '))}`}
          </output>
          <button
            type="button"
            class="link"
            onClick={() => {
              save(end.before);
              setEnd(null);
            }}
          >
            {t('undo')}
          </button>
        </div>
      )}
      {failure && <FailureNote failure={failure} on={{ retry }} />}
    </section>
  );
}
