import { useMemo } from 'preact/hooks';
import type { CountryRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { choices } from '../../storage/items.ts';
import { countrySearchText } from '../../ui/country-search-text.ts';
import { Flag } from '../../ui/flag.tsx';
import { countryName } from '../../ui/names.ts';
import { Picker, type PickerRow } from '../../ui/picker.tsx';
import { searchCountries } from '../../ui/search-labels.ts';
import { useItem } from '../../ui/use-item.ts';
import { pickers } from '../open-pickers.ts';

interface CountryDirectoryPickerProps {
  countries: CountryRef[];
  country: CountryRef;
  /** What else is told of a country. */
  detail?: ((country: CountryRef) => string) | undefined;
  onPick(country: CountryRef): void;
}

/** Countries by name, starred ones first. */
export function CountryDirectoryPicker({ countries, country, detail, onPick }: CountryDirectoryPickerProps) {
  const starred = useItem(choices)?.starredCountries;
  const rows = useMemo(
    () => toCountryRows(countries, country, starred ?? [], detail),
    [countries, country, starred, detail],
  );
  return (
    <Picker
      id={pickers.country}
      label={t('country')}
      searchLabel={searchCountries(rows.length)}
      rows={rows}
      selected={String(country.code)}
      onPick={onPick}
    >
      <CountryLine country={country} detail={detail} />
      {!detail && <span class="muted">{t('countryHint')}</span>}
    </Picker>
  );
}

type Detail = CountryDirectoryPickerProps['detail'];

function CountryLine({ country, detail }: { country: CountryRef; detail: Detail }) {
  return (
    <>
      <Flag iso={country.iso} />
      <span class="pick-name">{countryName(country)}</span>
      {detail && <span class="muted end num">{detail(country)}</span>}
    </>
  );
}

function toCountryRows(
  countries: CountryRef[],
  current: CountryRef,
  starred: number[],
  detail: Detail,
): PickerRow<CountryRef>[] {
  const all = new Map([current, ...countries].map((country) => [country.code, country]));
  const rank = ({ code }: CountryRef) => (starred.includes(code) ? 0 : 1);
  return [...all.values()]
    .sort((a, b) => rank(a) - rank(b) || countryName(a).localeCompare(countryName(b)))
    .map((value) => ({
      key: String(value.code),
      value,
      get searchText() {
        return countrySearchText(value);
      },
      content: <CountryLine country={value} detail={detail} />,
    }));
}
