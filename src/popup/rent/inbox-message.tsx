import type { ComponentChildren } from 'preact';
import type { Sms } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { Digits } from '../digits.tsx';

interface InboxMessageProps {
  sender: string;
  age: string;
  text: string;
  code: Sms['code'];
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** An SMS among many of one number: who sent it, its code where it has one, and all of its text. */
export function InboxMessage({ sender, age, text, code, children }: InboxMessageProps) {
  const { copied, copy } = useCopy(code?.code ?? text);
  return (
    <li class="order">
      <div class="top">
        <b class="pick-name">{sender}</b>
        <span class="who num">{age}</span>
      </div>
      {code && (
        <div class="code">
          <Digits code={code.code} />
          <span class="acts">
            <CopyButton copied={copied} copy={copy} label="copy" />
            {children}
          </span>
        </div>
      )}
      <p class="sms">{text}</p>
      {!code && <CopyButton copied={copied} copy={copy} label="copyText" />}
    </li>
  );
}

function CopyButton({ copied, copy, label }: { copied: boolean; copy(): void; label: 'copy' | 'copyText' }) {
  return (
    <button type="button" class="small" onClick={copy}>
      <span role="status">{t(copied ? 'copied' : label)}</span>
    </button>
  );
}
