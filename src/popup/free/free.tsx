import { useMemo, useRef } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { LentNumber } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import type { FreeNumber, FreePage } from '../../storage/free.ts';
import type { Choices } from '../../storage/items.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { Picker } from '../../ui/picker.tsx';
import { toSearchText } from '../../ui/search-text.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { AgeLine } from '../age-line.tsx';
import { CountryDirectoryPicker } from '../numbers/country-directory-picker.tsx';
import { chooseCountry } from '../open-pickers.ts';
import { InboxMessage } from '../rent/inbox-message.tsx';
import { type Place, UseHere } from '../use-here.tsx';
import { useFreeNumbers } from './use-free-numbers.ts';

/** Public numbers: no account, no money, and everybody reads along. */
export function Free({ choices, ...place }: { choices: Choices } & Place) {
  const free = useFreeNumbers(choices);
  const { country, number, shown, asking } = free;
  const save = (change: Partial<Choices>) => void send('saveChoices', change).catch(() => undefined);
  const top = useRef<HTMLElement>(null);
  const turnTo = (page: number) => {
    free.turnTo(page);
    top.current?.scrollIntoView();
  };
  const loading = !asking.failure && !shown;
  return (
    <>
      <section ref={top} class="here" aria-label={t('tabFree')}>
        <p class="hint">{t('freeHint')}</p>
        {country ? (
          <CountryDirectoryPicker
            countries={free.countries}
            country={country}
            onPick={({ code }) => save({ freeCountry: code, freeNumber: null })}
          />
        ) : (
          loading && <div class="pick skeleton" />
        )}
        {number ? (
          <NumberPicker
            numbers={free.numbers}
            number={number}
            onPick={({ short }) => save({ freeNumber: short })}
          />
        ) : (
          loading && <div class="pick skeleton" />
        )}
        {number && country && (
          <>
            <UseHere
              {...place}
              key={`${country.code} ${number.short}`}
              id={`free ${country.code} ${number.short}`}
              free={{ country: country.code, short: number.short }}
            />
            <CopyNumberButton number={number.number} />
          </>
        )}
        {country && !number && shown && <p>{t('freeNone')}</p>}
      </section>
      {asking.failure && (
        <div class="strip">
          <FailureNote
            failure={asking.failure}
            on={{ retry: () => asking.ask(true), chooseCountry, showOrders: () => asking.ask(true) }}
          />
        </div>
      )}
      {loading && <div class="skeleton-rows short" />}
      {shown && <Messages page={shown} onTurn={turnTo} />}
      {shown && <AgeLine at={shown.at} refreshing={asking.busy} onRefresh={() => asking.ask(true)} />}
    </>
  );
}

function CopyNumberButton({ number }: { number: LentNumber }) {
  const { copied, copy } = useCopy(number.e164);
  return (
    <button type="button" class="ghost" onClick={copy}>
      <span role="status">{t(copied ? 'copied' : 'copyNumber')}</span>
    </button>
  );
}

interface NumberPickerProps {
  numbers: FreeNumber[];
  number: FreeNumber;
  onPick(number: FreeNumber): void;
}

function NumberPicker({ numbers, number, onPick }: NumberPickerProps) {
  const rows = useMemo(
    () =>
      numbers.map((value) => ({
        key: value.short,
        value,
        searchText: toSearchText(value.number.display, value.number.e164),
        content: <NumberLine number={value} />,
      })),
    [numbers],
  );
  return (
    <Picker
      id="pick-number"
      label={t('number')}
      searchLabel={t('searchNumbers')}
      rows={rows}
      selected={number.short}
      onPick={onPick}
    >
      <NumberLine number={number} />
    </Picker>
  );
}

function NumberLine({ number: { number, age } }: { number: FreeNumber }) {
  return (
    <>
      <span class="mono pick-name">{number.display}</span>
      <span class="muted end">{age}</span>
    </>
  );
}

function Messages({
  page: { messages, page, lastPage },
  onTurn,
}: {
  page: FreePage;
  onTurn(to: number): void;
}) {
  return (
    <>
      {messages.length === 0 && <p class="empty">{t('freeEmpty')}</p>}
      <ul class="inbox" aria-label={t('messages')}>
        {messages.map((message, index) => (
          <InboxMessage key={`${messages.length - index} ${message.text}`} {...message} />
        ))}
      </ul>
      {lastPage > 1 && (
        <div class="pager">
          <button type="button" class="small" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
            {t('newer')}
          </button>
          <span class="muted num">{t('pageOf', String(page), String(lastPage))}</span>
          <button type="button" class="small" disabled={page >= lastPage} onClick={() => onTurn(page + 1)}>
            {t('older')}
          </button>
        </div>
      )}
    </>
  );
}
