import type { Choices, Offer } from '../storage/items.ts';
import { countryName, serviceName } from '../ui/names.ts';
import { toSearchText } from '../ui/search-text.ts';

/** An offer as a row of number stats: of a service's countries, or of a country's services. */
export interface StatsRow {
  key: string;
  offer: Offer;
  name: string;
  searchText: string;
  starred: boolean;
}

type By = Choices['statsBy'];

export function toRows(offers: Offer[], by: By, choices: Choices): StatsRow[] {
  return offers.map((offer) => {
    const { service, country } = offer;
    if (by === 'service') {
      return {
        key: String(country.code),
        offer,
        name: countryName(country),
        searchText: toSearchText(countryName(country), country.name, country.iso, `+${country.code}`),
        starred: choices.starredCountries.includes(country.code),
      };
    }
    return {
      key: service.slug,
      offer,
      name: serviceName(service),
      searchText: toSearchText(serviceName(service), service.name, service.slug),
      starred: choices.starredServices.includes(service.slug),
    };
  });
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Starred rows first, then what is in stock, then as the user sorts. */
export function sortRows(rows: StatsRow[], { key, descending }: Choices['sort']): StatsRow[] {
  const compare: Record<typeof key, (a: StatsRow, b: StatsRow) => number> = {
    name: (a, b) => collator.compare(a.name, b.name),
    stock: (a, b) => a.offer.stock - b.offer.stock,
    price: (a, b) => a.offer.price - b.offer.price,
  };
  const direction = descending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      Number(b.starred) - Number(a.starred) ||
      Number(b.offer.stock > 0) - Number(a.offer.stock > 0) ||
      direction * compare[key](a, b) ||
      // Among equals plain text order will do; the collator would cost a second for forty thousand of them.
      (a.searchText < b.searchText ? -1 : 1),
  );
}
