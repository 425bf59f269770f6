import { useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { readClientId } from '../storage/settings.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { useAction } from '../ui/use-action.ts';

export function ClientIdForm({ clientId }: { clientId: string }) {
  const [text, setText] = useState(clientId);
  const [wrong, setWrong] = useState(false);
  const save = useAction(() => send('saveClientId', { clientId: text.trim() }));
  const saved = clientId !== '' && text.trim() === clientId && !save.busy;
  return (
    <form
      class="client-id"
      onSubmit={(event) => {
        event.preventDefault();
        // What a person pastes by mistake is told at once.
        const isWrong = readClientId(text) === null;
        setWrong(isWrong);
        if (!isWrong) save.run();
      }}
    >
      <input
        id="client-id"
        class="mono"
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('clientIdPlaceholder')}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'client-id-wrong' : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <button type="submit" class="small" aria-busy={save.busy}>
        {t(saved ? 'saved' : 'save')}
      </button>
      {wrong && (
        <p id="client-id-wrong" class="wrong" role="alert">
          {t('clientIdWrong')}
        </p>
      )}
      {save.failure && <FailureNote failure={save.failure} on={{ retry: save.run }} />}
    </form>
  );
}
