import browser from 'webextension-polyfill';
import type { CountryOffers } from '../../onlinesim/catalogue.ts';
import { isoOfCountry } from '../../onlinesim/countries.ts';
import type { Offer } from '../../storage/items.ts';
import type { WriteCatalogue } from './catalogue-guard.ts';

/**
 * The whole catalogue, some 36,000 offers, packed: it is fetched at most each five minutes however many
 * services are looked at. In `storage.session`, so that it outlives the background but fills no disk.
 */
interface Packed {
  at: number;
  countries: [code: number, name: string][];
  /** By slug: title, then index of country, price and stock, popular or not, over and over. */
  services: Record<string, [title: string, ...numbers: number[]]>;
}

export interface Matrix {
  offersOf(slug: string): Offer[];
}

const key = 'matrix';
const freshMs = 5 * 60_000;

export async function readMatrix(): Promise<Matrix | null> {
  const { [key]: packed } = (await browser.storage.session.get(key)) as { [key]?: Packed };
  const age = Date.now() - (packed?.at ?? 0);
  // A clock that was set back counts as old.
  return packed && age >= 0 && age < freshMs ? unpack(packed) : null;
}

export async function writeMatrix(all: CountryOffers[], write: WriteCatalogue): Promise<Matrix> {
  const packed: Packed = {
    at: Date.now(),
    countries: all.map(({ code, name }) => [code, name]),
    services: {},
  };
  all.forEach(({ services }, index) => {
    for (const { slug, title, price, stock, popular } of services) {
      const row = packed.services[slug] ?? [title];
      row.push(index, price, stock, popular ? 1 : 0);
      packed.services[slug] = row;
    }
  });
  await write(() => browser.storage.session.set({ [key]: packed }));
  return unpack(packed);
}

export function forgetMatrix(): Promise<void> {
  return browser.storage.session.remove(key);
}

function unpack({ countries, services }: Packed): Matrix {
  return {
    offersOf(slug) {
      const [title, ...numbers] = Object.hasOwn(services, slug) ? (services[slug] ?? ['']) : [''];
      const offers: Offer[] = [];
      for (let at = 0; at + 3 < numbers.length; at += 4) {
        const [index = 0, price = 0, stock = 0, popular = 0] = numbers.slice(at, at + 4);
        const [code, name] = countries[index] ?? [0, ''];
        const country = { code, iso: isoOfCountry(code), name };
        offers.push({ service: { slug, name: title }, country, price, stock, popular: popular === 1 });
      }
      return offers;
    },
  };
}
