import { useEffect, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { useAction } from '../ui/use-action.ts';
import { useCopy } from '../ui/use-copy.ts';

/** Each browser, and each unpacked build, has an address of its own. */
export function RedirectAddress() {
  const [address, setAddress] = useState('');
  const ask = useAction(async () => setAddress((await send('redirectAddress', {})).address));
  const { copied, copy } = useCopy(address);
  const { run } = ask;
  useEffect(run, [run]);
  if (ask.failure) return <FailureNote failure={ask.failure} on={{ retry: run }} />;
  return (
    <p class="address">
      <code class={address ? 'mono' : 'mono skeleton'}>{address}</code>
      <button type="button" class="small" disabled={address === ''} onClick={copy}>
        {t(copied ? 'copied' : 'copy')}
      </button>
      <span class="sr-only" role="status">
        {copied && t('copied')}
      </span>
    </p>
  );
}
