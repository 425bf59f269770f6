import {
  type CountryOffers,
  getNumbersStats,
  getTariffs,
  type ServiceOffer,
} from '../../onlinesim/catalogue.ts';
import { isoOfCountry } from '../../onlinesim/countries.ts';
import type { CountryRef } from '../../orders/order.ts';
import { directory, type Offer } from '../../storage/items.ts';
import { callService } from '../service/call-service.ts';
import type { WriteCatalogue } from './catalogue-guard.ts';
import { readMatrix, writeMatrix } from './offer-matrix.ts';

/** Offers as they come, one page after the other. */
export type OfferSource = AsyncIterable<Offer[]>;

/** Who asks, and how what they learn is kept. */
export interface Asking {
  signedIn: boolean;
  write: WriteCatalogue;
}

const signedInCall = { scope: 'sms-scope', priority: 'user' } as const;
const publicCall = { scope: null, priority: 'poll' } as const;

/** All services of a country: in one answer for those signed in, else by the pages of the public catalogue. */
export async function* loadCountry(code: number, { signedIn, write }: Asking): OfferSource {
  if (signedIn) {
    const [country] = await callService(signedInCall, (connection) => getNumbersStats(connection, code));
    if (country) {
      await extendDirectory(write, [toCountry(country)], country.services);
      yield toOffers(toCountry(country), country.services);
    }
    return;
  }
  for (let page = 1; ; page++) {
    const tariffs = await callService(publicCall, (connection) =>
      getTariffs(connection, { country: code, page }),
    );
    await extendDirectory(write, tariffs.countries.map(toCountry), tariffs.services);
    const country = tariffs.countries.find((candidate) => candidate.code === code);
    yield toOffers(toCountry(country ?? { code, name: String(code) }), tariffs.services);
    if (tariffs.end || tariffs.services.length === 0) return;
  }
}

/**
 * One service in all countries. For those signed in out of one large answer, kept for five minutes; else the
 * public catalogue names the countries, and each is asked for its price.
 */
export async function* loadService(slug: string, { signedIn, write }: Asking, force: boolean): OfferSource {
  if (signedIn) {
    yield await loadServiceFromMatrix(slug, write, force);
    return;
  }
  const { services } = await directory.get();
  const title = services.find((service) => service.slug === slug)?.name ?? slug;
  const { countries } = await callService(publicCall, (connection) =>
    getTariffs(connection, { service: title }),
  );
  await extendDirectory(write, countries.map(toCountry), []);
  for (const country of countries) {
    const tariffs = await callService(publicCall, (connection) =>
      getTariffs(connection, { country: country.code, service: title }),
    );
    // `filter_service` matches a part of the title, so others come along.
    const exact = tariffs.services.filter((service) => service.slug === slug);
    yield toOffers(toCountry(country), exact);
  }
}

async function loadServiceFromMatrix(slug: string, write: WriteCatalogue, force: boolean): Promise<Offer[]> {
  const known = force ? null : await readMatrix();
  if (known) return known.offersOf(slug);
  const all = await callService(signedInCall, (connection) => getNumbersStats(connection, 'all'));
  await extendDirectory(
    write,
    all.map(toCountry),
    all.flatMap(({ services }) => services),
  );
  return (await writeMatrix(all, write)).offersOf(slug);
}

function toCountry({ code, name }: Pick<CountryOffers, 'code' | 'name'>): CountryRef {
  return { code, iso: isoOfCountry(code), name };
}

function toOffers(country: CountryRef, services: ServiceOffer[]): Offer[] {
  return services.map(({ slug, title, price, stock, popular }) => ({
    service: { slug, name: title },
    country,
    price,
    stock,
    popular,
  }));
}

/** Names are kept longer than prices, and never lost for being absent from one answer. */
function extendDirectory(
  write: WriteCatalogue,
  countries: CountryRef[],
  services: Pick<ServiceOffer, 'slug' | 'title'>[],
): Promise<void> {
  return write(async () => {
    const known = await directory.get();
    const byCode = new Map([...known.countries, ...countries].map((country) => [country.code, country]));
    const bySlug = new Map(known.services.map((service) => [service.slug, service]));
    for (const { slug, title } of services) bySlug.set(slug, { slug, name: title });
    await directory.set({ at: Date.now(), countries: [...byCode.values()], services: [...bySlug.values()] });
  });
}
