import { useMemo, useState } from 'preact/hooks';
import type { PageDescription, StatsQuery } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import type { CountryRef, ServiceRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { type Choices, directory } from '../../storage/items.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { searchCountries, searchServices } from '../../ui/search-labels.ts';
import { filterRows } from '../../ui/search-text.ts';
import { useItem } from '../../ui/use-item.ts';
import { useList } from '../../ui/use-list.ts';
import { useOwnSuccess } from '../../ui/use-own-success.ts';
import { useStats } from '../../ui/use-stats.ts';
import { AgeLine } from '../age-line.tsx';
import { matchService } from '../home/page-strip.tsx';
import { ServicePicker } from '../home/service-picker.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { CountryDirectoryPicker } from './country-directory-picker.tsx';
import { sortRows, toRows } from './sort-offers.ts';
import { statsRowHeight } from './stats-row-line.tsx';
import { StatsTable } from './stats-table.tsx';

interface NumbersProps {
  tabId: number | null;
  page: PageDescription | undefined;
  choices: Choices;
  signedIn: boolean;
  onOrdered(): void;
}

/** Stock and prices: the countries of a service, or the services of a country. */
export function Numbers({ tabId, page, choices, signedIn, onOrdered }: NumbersProps) {
  const known = useItem(directory);
  const [query, setQuery] = useState('');
  const [chosenKey, choose] = useState<string | null>(null);
  const by = choices.statsBy;
  const service = choices.service ?? matchService(page, known?.services ?? []);
  const country = choices.country ?? known?.countries[0] ?? firstCountry;
  const { stats, failure, refreshing, refresh } = useStats(toQuery(by, service, country));

  const success = useOwnSuccess();
  const rows = useMemo(
    () => sortRows(toRows(stats?.offers ?? [], by, choices), choices.sort, success),
    [stats, by, choices, success],
  );
  const shown = useMemo(() => filterRows(rows, query), [rows, query]);
  const list = useList(shown.length, statsRowHeight);
  const chosen = rows.find((row) => row.key === chosenKey)?.offer ?? null;

  const save = (change: Partial<Choices>) => void send('saveChoices', change).catch(() => undefined);
  const saveAnew = (change: Partial<Choices>) => {
    choose(null);
    setQuery('');
    save(change);
  };
  return (
    <div class="numbers">
      <div class="tools">
        <SearchBox
          label={by === 'service' ? searchCountries(rows.length) : searchServices(rows.length)}
          query={query}
          onQuery={setQuery}
          onDown={() => list.focusRow(list.stop)}
          onEnter={() => choose(shown[0]?.key ?? null)}
        />
        <fieldset class="seg">
          <legend class="sr-only">{t('listBy')}</legend>
          <button
            type="button"
            aria-pressed={by === 'service'}
            onClick={() => saveAnew({ statsBy: 'service' })}
          >
            {t('country')}
          </button>
          <button
            type="button"
            aria-pressed={by === 'country'}
            onClick={() => saveAnew({ statsBy: 'country' })}
          >
            {t('service')}
          </button>
        </fieldset>
      </div>
      <div class="tools">
        {by === 'service' ? (
          <ServicePicker service={service} onPick={(next) => saveAnew({ service: next })} />
        ) : (
          <CountryDirectoryPicker
            countries={known?.countries ?? noCountries}
            country={country}
            onPick={(next) => saveAnew({ country: next })}
          />
        )}
      </div>
      {failure && (
        <FailureNote
          failure={failure}
          on={{ retry: refresh, chooseCountry: refresh, chooseService: refresh }}
        />
      )}
      <StatsTable
        by={by}
        rows={shown}
        mostStock={rows.reduce((most, { offer }) => Math.max(most, offer.stock), 1)}
        list={list}
        loading={rows.length === 0 && stats?.complete !== true && !failure}
        success={success}
        sort={choices.sort}
        chosenKey={chosenKey}
        onSort={(sort) => save({ sort })}
        onChoose={(row) => choose(row.key)}
        onStar={({ offer, starred }) =>
          save(
            by === 'service'
              ? { starredCountries: toggle(choices.starredCountries, offer.country.code, !starred) }
              : { starredServices: toggle(choices.starredServices, offer.service.slug, !starred) },
          )
        }
      />
      <AgeLine
        at={stats?.at ?? 0}
        more={stats !== undefined && stats.at > 0 && !stats.complete && !failure}
        refreshing={refreshing}
        onRefresh={refresh}
      />
      {chosen && (
        <ChosenBar
          offer={chosen}
          tabId={tabId}
          page={page}
          signedIn={signedIn}
          onOrdered={onOrdered}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}

const noCountries: CountryRef[] = [];

/** Shown until the directory is known; which country comes first there is the service's own order. */
const firstCountry: CountryRef = { code: 44, iso: 'GB', name: 'United Kingdom' };

function toQuery(by: Choices['statsBy'], service: ServiceRef, country: CountryRef): StatsQuery {
  return by === 'service' ? { by, service: service.slug } : { by, country: country.code };
}

function toggle<T>(list: T[], entry: T, on: boolean): T[] {
  return on ? [...list, entry] : list.filter((other) => other !== entry);
}
