import { useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import { costOfRent, noticeSender, type OpenRent } from '../orders/rent.ts';
import { t } from '../platform/t.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { formatAge, formatClock, formatMoney } from '../ui/format.ts';
import { Ring } from '../ui/icons.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { SpendingButton } from '../ui/spending-button.tsx';
import { useAction } from '../ui/use-action.ts';
import { useNow } from '../ui/use-now.ts';
import { CancelButton } from './cancel-button.tsx';
import { InboxMessage } from './inbox-message.tsx';
import { Lengths } from './lengths.tsx';

const confirmMs = 20 * 60_000;
const hourMs = 3_600_000;
/** How many messages are shown until all are asked for. */
const few = 2;

interface OpenRentProps {
  rent: OpenRent;
  foreign: boolean;
}

/** A rent that runs: what it waits for, its inbox, and what can be done. */
export function OpenRentBody({ rent, foreign }: OpenRentProps) {
  const now = useNow();
  const left = rent.endsAt - now;
  const [all, setAll] = useState(false);
  const [prolonging, setProlonging] = useState(false);
  const { messages } = rent;
  const mayProlong = !foreign && rent.confirmed && rent.extend.length > 0 && !rent.prolonging;
  return (
    <>
      {rent.confirmed ? (
        <p class="mark num">
          {left > hourMs * 48
            ? t('daysLeft', String(Math.floor(left / (24 * hourMs))))
            : t('timeLeft', formatClock(left))}
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
      {messages.length > 0 && (
        <ul class="inbox" aria-label={t('messages')}>
          {(all ? messages : messages.slice(0, few)).map((sms) => (
            <InboxMessage
              key={sms.id || `${sms.told} ${sms.text}`}
              sender={sms.sender === noticeSender ? t('fromService') : sms.sender}
              age={sms.at > 0 ? formatAge(now - sms.at) : sms.told.slice(0, 16)}
              text={sms.text}
              code={sms.code}
            />
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
      {prolong.failure && (
        <FailureNote
          failure={prolong.failure}
          on={{ retry: prolong.forget, showOrders: prolong.forget, copyInstead: prolong.forget }}
        />
      )}
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
          {end.failure && (
            <FailureNote failure={end.failure} on={{ retry: end.run, showOrders: () => ask(false) }} />
          )}
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
