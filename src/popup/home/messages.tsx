import { useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { OpenOrder, Sms } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { formatAge } from '../../ui/format.ts';
import { useAction } from '../../ui/use-action.ts';
import { useNow } from '../../ui/use-now.ts';

/** What came, newest first, and what can be done with an order that has its SMS. */
export function Messages({ order, foreign }: { order: OpenOrder; foreign: boolean }) {
  const [all, setAll] = useState(false);
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const { id, messages } = order;
  const next = useAction(() => send('nextSms', { orderId: id }).then(() => setAskedAt(messages.length)));
  const finish = useAction(() => send('closeOrder', { orderId: id, expect: 'finish' }));
  const failed = next.failure ? next : finish;
  return (
    <>
      <div class={all ? 'all-sms' : 'newest-sms'}>
        {(all ? messages : messages.slice(0, 1)).map((sms) => (
          <SmsText key={`${sms.at} ${sms.text}`} sms={sms} />
        ))}
      </div>
      {askedAt === messages.length && (
        <p class="mark" role="status">
          {t('nextSmsAsked')}
        </p>
      )}
      <div class="more">
        {!foreign && (
          <button type="button" class="link" aria-busy={next.busy} onClick={next.run}>
            {t('nextSms')}
          </button>
        )}
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('lessText') : messages.length > 1 ? t('allSms', String(messages.length)) : t('fullText')}
        </button>
        {!foreign && (
          <button type="button" class="link" aria-busy={finish.busy} onClick={finish.run}>
            {t('finish')}
          </button>
        )}
      </div>
      <ActionNote action={failed} />
    </>
  );
}

/** The text of an SMS, and how long it has been here. */
export function SmsText({ sms }: { sms: Sms }) {
  const now = useNow();
  return (
    <p class="sms">
      <q>{sms.text}</q> <span class="num">· {formatAge(now - sms.at)}</span>
    </p>
  );
}
