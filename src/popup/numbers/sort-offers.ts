import { expectedSuccess, type OwnSuccess, successKey } from '../../orders/own-success.ts';
import type { Choices, Offer } from '../../storage/items.ts';
import { countrySearchText } from '../../ui/country-search-text.ts';
import { countryName, serviceName } from '../../ui/names.ts';
import { toSearchText } from '../../ui/search-text.ts';

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
        get searchText() {
          return countrySearchText(country);
        },
        starred: choices.starredCountries.includes(country.code),
      };
    }
    return {
      key: service.slug,
      offer,
      name: serviceName(service),
      get searchText() {
        return toSearchText(serviceName(service), service.name, service.slug);
      },
      starred: choices.starredServices.includes(service.slug),
    };
  });
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Starred rows first, then what is in stock, then as the user sorts; equal ones by price. */
export function sortRows(
  rows: StatsRow[],
  { key, descending }: Choices['sort'],
  success = new Map<string, OwnSuccess>(),
): StatsRow[] {
  const expected = ({ offer }: StatsRow) =>
    expectedSuccess(success.get(successKey(offer.service.slug, offer.country.code)));
  const compare: Record<typeof key, (a: StatsRow, b: StatsRow) => number> = {
    name: (a, b) => collator.compare(a.name, b.name),
    stock: (a, b) => a.offer.stock - b.offer.stock,
    price: (a, b) => a.offer.price - b.offer.price,
    success: (a, b) => expected(a) - expected(b),
  };
  const direction = descending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      Number(b.starred) - Number(a.starred) ||
      Number(b.offer.stock > 0) - Number(a.offer.stock > 0) ||
      direction * compare[key](a, b) ||
      a.offer.price - b.offer.price ||
      // Plain text order will do; the collator would cost a second for forty thousand of them.
      (a.name < b.name ? -1 : 1),
  );
}
