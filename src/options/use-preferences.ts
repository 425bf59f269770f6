import { useState } from 'preact/hooks';
import { type Failure, toFailure } from '../messages/failure.ts';
import { send } from '../messages/send.ts';
import { defaultSettings, type Preferences, settings } from '../storage/settings.ts';
import { useItem } from '../ui/use-item.ts';

type Change = Partial<Preferences>;

/** The settings as they are kept, and a way to change them, each at once. */
export function usePreferences() {
  const kept: Preferences = useItem(settings) ?? defaultSettings;
  const [failed, setFailed] = useState<{ change: Change; failure: Failure } | null>(null);
  const save = (change: Change) => {
    send('savePreferences', change).then(
      () => setFailed(null),
      (error) => setFailed({ change, failure: toFailure(error) }),
    );
  };
  return {
    kept,
    save,
    failure: failed?.failure ?? null,
    retry: () => failed && save(failed.change),
  };
}
