import type { HistoryRow } from '../orders/history.ts';
import { t } from '../platform/t.ts';
import { Flag } from './flag.tsx';
import { formatDay, formatMoney } from './format.ts';
import { countryName, nameUse } from './names.ts';
import { resultWords } from './result-words.ts';
import { useCopy } from './use-copy.ts';

interface HistoryEntryProps {
  row: HistoryRow;
  onForget(): void;
}

/** One order that is over: a line to find it by, and on demand what came and what can be done with it. */
export function HistoryEntry({ row, onForget }: HistoryEntryProps) {
  const { service, country, number, origin, placedAt, result, spent, returned, sms } = row;
  const code = sms.find((each) => each.code)?.code;
  const { copied, copy } = useCopy(number?.replace(/[^+\d]/g, '') ?? '');
  const host = origin && new URL(origin).host;
  return (
    <details class="entry">
      <summary>
        <Flag iso={country.iso} label={countryName(country)} />
        <span class="mono">{number ?? countryName(country)}</span>
        <b class={spent > 0 ? 'end num' : 'end num muted'}>{formatMoney(spent)}</b>
        <span class="entry-facts muted">
          {[nameUse(service), host, formatDay(placedAt)].filter(Boolean).join(' · ')}
        </span>
        <span class="end muted">{code ?? t(resultWords[result])}</span>
      </summary>
      {returned > 0 && <p class="muted">{t('moneyReturned', formatMoney(returned))}</p>}
      {sms.map(({ text }) => (
        <p key={text} class="sms">
          <q>{text}</q>
        </p>
      ))}
      <p class="note-ways">
        {number && (
          <button type="button" class="link" onClick={copy}>
            {t(copied ? 'copied' : 'copyNumber')}
          </button>
        )}
        <button type="button" class="link" onClick={onForget}>
          {t('forget')}
        </button>
      </p>
    </details>
  );
}
