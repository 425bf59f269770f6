import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from './failure-note.tsx';
import { Icon } from './icons.tsx';
import { links } from './links.ts';
import { useAction } from './use-action.ts';

interface KeyFormProps {
  onDone?(): void;
  /** Takes the focus when it appears: somebody has just asked for it. */
  focused?: boolean;
}

/** An API key as a way in: pasted, tried at once, and from then on only the background knows it. */
export function KeyForm({ onDone, focused = false }: KeyFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const [key, setKey] = useState('');
  const signIn = useAction(async () => {
    await send('signInWithKey', { key });
    setKey('');
    onDone?.();
  });
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() !== '') signIn.run();
      }}
    >
      <label for="api-key">{t('keyLabel')}</label>
      <input
        ref={field}
        id="api-key"
        class="mono"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={key}
        aria-describedby="api-key-where"
        onInput={(event) => {
          setKey(event.currentTarget.value);
          signIn.forget();
        }}
      />
      <p id="api-key-where" class="muted">
        {t('keyWhere')}{' '}
        <a class="link" href={links.profile} target="_blank" rel="noreferrer">
          {t('openProfile')} <Icon name="out" size={12} />
        </a>
      </p>
      {signIn.failure && <FailureNote failure={signIn.failure} on={{ retry: signIn.run }} />}
      <button type="submit" class="primary" aria-busy={signIn.busy}>
        {t(signIn.busy ? 'keyTrying' : 'keySignIn')}
      </button>
    </form>
  );
}
