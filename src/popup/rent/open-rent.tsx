import { useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { costOfRent, noticeSender, type OpenRent } from '../../orders/rent.ts';
import { t } from '../../platform/t.ts';
import { bindings } from '../../storage/items.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { formatAge, formatClock, formatLeft, formatMoney } from '../../ui/format.ts';
import { Ring } from '../../ui/icons.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { SpendingButton } from '../../ui/spending-button.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useItem } from '../../ui/use-item.ts';
import { useNow } from '../../ui/use-now.ts';
import { CancelButton } from '../home/cancel-button.tsx';
import { type Place, UseHere } from '../use-here.tsx';
import { InboxMessage } from './inbox-message.tsx';
import { Lengths } from './lengths.tsx';

const confirmMs = 20 * 60_000;
/** How many messages are shown until all are asked for. */
const few = 2;

interface OpenRentProps extends Place {
  rent: OpenRent;
  foreign: boolean;
}

/** A rent that runs: what it waits for, its inbox, and what can be done. */
export function OpenRentBody({ rent, foreign, ...place }: OpenRentProps) {
  const now = useNow();
  const left = rent.endsAt - now;
  const [all, setAll] = useState(false);
  const [prolonging, setProlonging] = useState(false);
  const { messages } = rent;
  const binding = useItem(bindings)?.[rent.id];
  const isHere = binding?.use && binding.tabId === place.tabId && binding.origin === place.page?.origin;
  // An earlier code was asked for elsewhere.
  const fillable = isHere
    ? messages.find((sms) => sms.code && sms.at >= (binding.use?.since ?? 0))
    : undefined;
  const mayProlong = !foreign && rent.confirmed && rent.extend.length > 0 && !rent.prolonging;
  return (
    <>
      {rent.confirmed ? (
        <p class="mark num">
          {formatLeft(left)}
          {rent.autoRenew && ` · ${t('renewsItself')}`}
        </p>
      ) : (
        <>
          <div class="wait">
            <Ring share={left / confirmMs} />
            <span class="num" role="timer">
              {left > 0 ? t('firstSmsWithin', formatClock(left)) : t('timeIsUp')}
            </span>
          </div>
          <p class="mark">{t('firstSmsNow', formatMoney(costOfRent(rent)))}</p>
        </>
      )}
      {!foreign && <UseHere id={rent.id} {...place} />}
      {messages.length > 0 && (
        <ul class="inbox" aria-label={t('messages')}>
          {(all ? messages : messages.slice(0, few)).map((sms) => (
            <InboxMessage
              key={sms.id || `${sms.told} ${sms.text}`}
              sender={sms.sender === noticeSender ? t('fromService') : sms.sender}
              age={sms.at > 0 ? formatAge(now - sms.at) : sms.told.slice(0, 16)}
              text={sms.text}
              code={sms.code}
            >
              {sms === fillable && <FillCode rentId={rent.id} tabId={place.tabId} />}
            </InboxMessage>
          ))}
        </ul>
      )}
      {rent.confirmed && messages.length === 0 && <p class="mark">{t('freeEmpty')}</p>}
      {rent.prolonging && (
        <div class="wait">
          <span class="pulse" aria-hidden="true" />
          <span role="status">{t(rent.prolonging.lost ? 'prolongLost' : 'orderPlacing')}</span>
        </div>
      )}
      {rent.notProlonged && <p class="mark warn">{t('notProlonged')}</p>}
      {(!foreign || messages.length > few) && (
        <div class="more">
          {messages.length > few && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('lessText') : t('allSms', String(messages.length))}
            </button>
          )}
          {mayProlong && (
            <button
              type="button"
              class="link"
              aria-expanded={prolonging}
              onClick={() => setProlonging(!prolonging)}
            >
              {t('prolong')}
            </button>
          )}
          {!foreign && rent.confirmed && <End rent={rent} />}
          {!foreign && !rent.confirmed && (
            <CancelButton
              cost={costOfRent(rent)}
              guardMs={rent.closableAt - now}
              cancel={() => send('endRent', { rentId: rent.id, expect: 'refund' })}
            />
          )}
        </div>
      )}
      {mayProlong && prolonging && <Prolong rent={rent} onDone={() => setProlonging(false)} />}
    </>
  );
}

/** Writes the newest code into the page the rent is in use on. */
function FillCode({ rentId, tabId }: { rentId: string; tabId: number | null }) {
  const fill = useAction(() =>
    tabId === null ? Promise.resolve() : send('fillInto', { orderId: rentId, what: 'code', tabId }),
  );
  return (
    <button type="button" class="small go" aria-busy={fill.busy} onClick={fill.run}>
      {t(fill.failure ? 'tryAgain' : 'fill')}
    </button>
  );
}

/** Lengths to choose from, and the button that spends. */
function Prolong({ rent, onDone }: { rent: OpenRent; onDone(): void }) {
  const [days, setDays] = useState(0);
  const length = rent.extend.find((known) => known.days === days) ?? rent.extend[0];
  const prolong = useAction(async () => {
    if (!length) return;
    await send('prolongRent', { rentId: rent.id, days: length.days, accepted: length.price });
    onDone();
  });
  return length ? (
    <>
      <Lengths lengths={rent.extend} chosen={length.days} onChoose={setDays} />
      <SpendingButton
        label="prolongAtPrice"
        price={length.price}
        subject={`prolong ${rent.id} ${length.days}`}
        busy={prolong.busy}
        onSpend={prolong.run}
      />
      <ActionNote action={prolong} />
    </>
  ) : null;
}

/** Gives a number back that is paid for: nothing returns, so it is asked first. */
function End({ rent }: { rent: OpenRent }) {
  const [asking, ask] = useState(false);
  const end = useAction(() => send('endRent', { rentId: rent.id, expect: 'end' }));
  return (
    <>
      <button type="button" class="link" onClick={() => ask(true)}>
        {t('endRent')}
      </button>
      {asking && (
        <Sheet label={t('endRent')} size="fit" onClose={() => ask(false)}>
          <h2>{t('endRentTitle', rent.number.display)}</h2>
          <p>{t('endRentMeans')}</p>
          <ActionNote action={end} />
          <div class="answers">
            <button type="button" class="ghost" onClick={() => ask(false)}>
              {t('keepNumber')}
            </button>
            <button type="button" class="danger" aria-busy={end.busy} onClick={end.run}>
              {t('endRent')}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
