import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/t.ts';
import { patternOf } from '../storage/match-pattern.ts';
import { useAbilities } from '../ui/abilities.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { useAction } from '../ui/use-action.ts';

interface AddressFormProps {
  label: string;
  hint: string;
  kept: string;
  /** The service's own. */
  usual: string;
  /** The address as it is kept; null for what is none. */
  read(typed: string): string | null;
  /** Says what the host will get; has it as `$1`. */
  warning: MessageKey;
  save(address: string): Promise<void>;
}

/** An address that secrets go to: named by its host, and used only once the user has agreed and given access. */
export function AddressForm({ label, hint, kept, usual, read, warning, save }: AddressFormProps) {
  const id = useId();
  const { requestAccess } = useAbilities();
  const [draft, setDraft] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const use = useAction(async () => {
    if (wanted === null) return;
    // The request comes first: only the first moment of a click may ask.
    const given = await requestAccess([patternOf(wanted)]);
    if (!given) return setWrong(t('addressNeedsAccess', new URL(wanted).host));
    await save(wanted);
    setDraft(null);
    setWanted(null);
  });
  const propose = (typed: string) => {
    const address = read(typed);
    setWrong(address === null ? t('addressWrong') : null);
    setWanted(address === kept ? null : address);
    if (address === kept) setDraft(null);
  };
  return (
    <form
      class="address-form"
      onSubmit={(event) => {
        event.preventDefault();
        propose(draft ?? kept);
      }}
    >
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="muted">
        {hint}
      </p>
      <div class="with-button">
        <input
          id={id}
          class="mono"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          value={draft ?? kept}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setWanted(null);
            setWrong(null);
          }}
        />
        <button type="submit" class="small">
          {t('change')}
        </button>
      </div>
      {wrong !== null && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {wanted !== null && (
        <div class="agree" role="alert">
          <p>{t(warning, new URL(wanted).host)}</p>
          <button type="button" class="small go" aria-busy={use.busy} onClick={use.run}>
            {t('useAddress')}
          </button>
          <button
            type="button"
            class="small"
            onClick={() => {
              setWanted(null);
              setDraft(null);
            }}
          >
            {t('keepAddress')}
          </button>
        </div>
      )}
      {wanted === null && kept !== usual && (
        <p>
          <button type="button" class="link" onClick={() => propose(usual)}>
            {t('usualAddress', new URL(usual).host)}
          </button>
        </p>
      )}
      {use.failure && <FailureNote failure={use.failure} on={{ retry: use.run }} />}
    </form>
  );
}
