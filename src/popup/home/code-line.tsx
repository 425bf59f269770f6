import { send } from '../../messages/send.ts';
import type { OpenOrder, Sms } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { bindings } from '../../storage/items.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { useItem } from '../../ui/use-item.ts';
import { Digits } from '../digits.tsx';
import { type FillOffer, offerFill, type ShownTab } from './fill-offer.ts';

interface CodeLineProps {
  order: OpenOrder;
  sms: Sms;
  shown: ShownTab | null;
  foreign: boolean;
}

/** The code, large, and what can be done with it here. */
export function CodeLine({ order, sms, shown, foreign }: CodeLineProps) {
  const { copied, copy } = useCopy(sms.code?.code ?? sms.text);
  const binding = useItem(bindings)?.[order.id];
  const offer: FillOffer =
    foreign || !sms.code ? { kind: 'copyOnly' } : offerFill(order, sms, binding, shown);
  const act = useAction(async () => {
    if (offer.kind === 'goToTab') await send('goToTab', { orderId: order.id });
    if (offer.kind === 'fill' && shown) {
      await send('fillInto', { orderId: order.id, what: 'code', tabId: shown.tabId });
    }
  });
  return (
    <>
      <div class="code">
        {sms.code ? <Digits code={sms.code.code} /> : <span class="no-code">{t('noCode')}</span>}
        <span class="acts">
          <button type="button" class="small" onClick={copy}>
            {t(copied ? 'copied' : sms.code ? 'copy' : 'copyText')}
          </button>
          {offer.kind !== 'copyOnly' && (
            <button type="button" class="small go" aria-busy={act.busy} onClick={act.run}>
              {sayOffer(offer)}
            </button>
          )}
        </span>
      </div>
      {sms.code && (sms.code.confidence === 'near' || sms.code.confidence === 'lone') && (
        <p class="mark">{t('codeUnsure')}</p>
      )}
      <ActionNote action={act} />
      <span class="sr-only" role="status">
        {copied && t('copied')}
      </span>
    </>
  );
}

function sayOffer(offer: FillOffer): string {
  if (offer.kind === 'goToTab') return t('goToTab');
  return offer.kind === 'fill' && offer.host ? t('fillOn', offer.host) : t('fill');
}
