import { COUNTRIES, type CountryRow } from '../data/countries.ts';
import { SERVICES } from '../data/services.ts';
import { createRandom, type Random } from '../random.ts';
import type { Catalogue, Country, Offer, Service } from './catalogue.ts';

const POPULAR = 24;
/** Countries that have everything, with the popular services always in stock. */
const LEADING_COUNTRIES = 24;
const USA = 1;
const LARGEST_COUNT = 9999;
const LONG_GUARDS: Readonly<Record<string, number>> = { whatsapp: 300, instagram: 180 };
/** `country=7` was seen without any service (reference 6.2). */
const EMPTY_COUNTRY = 7;
const DISABLED_COUNTRIES: readonly number[] = [98, 249];
const NEW_COUNTRIES: readonly number[] = [245, 265, 260];
/** Seen with no service: India under its ISO number (reference 6.1). */
const ODD_COUNTRY: CountryRow = [356, 'IN', 'india'];

function buildServices(): Map<string, Service> {
  return new Map(
    SERVICES.map(([slug, title, host], index) => {
      const guardSeconds = LONG_GUARDS[slug];
      const service: Service = { slug, title, host, popular: index < POPULAR };
      return [slug, guardSeconds === undefined ? service : { ...service, guardSeconds }];
    }),
  );
}

function buildBasePrices(services: Iterable<Service>, random: Random): Map<string, number> {
  const prices = new Map<string, number>();
  for (const { slug, popular } of services) {
    prices.set(slug, popular ? 0.25 + random.next() * 0.75 : 0.06 + random.next() * 0.5);
  }
  return prices;
}

function drawCount(random: Random, alwaysThere: boolean): number {
  if (!alwaysThere && random.chance(0.12)) return 0;
  const exponent = (alwaysThere ? 1.7 : 0.7) + random.next() * (alwaysThere ? 2.4 : 3.4);
  return Math.min(LARGEST_COUNT, Math.round(10 ** exponent));
}

function buildOffers(code: number, position: number, services: Map<string, Service>, seed: string) {
  const offers = new Map<string, Offer>();
  if (code === EMPTY_COUNTRY || code === ODD_COUNTRY[0]) return offers;
  const base = buildBasePrices(services.values(), createRandom(`${seed}/prices`));
  const random = createRandom(`${seed}/country/${code}`);
  const leading = position < LEADING_COUNTRIES || code === USA;
  const share = leading ? 1 : 0.35 + random.next() * 0.6;
  const dearness = 0.6 + random.next() * 1.2;
  for (const service of services.values()) {
    const cents = Math.round((base.get(service.slug) ?? 0.3) * dearness * (0.85 + random.next() * 0.3) * 100);
    const count = drawCount(random, leading && service.popular);
    const offered = random.chance(share) || service.popular;
    if (offered)
      offers.set(service.slug, { service, id: offers.size, price: Math.max(4, cents) * 10, count });
  }
  return offers;
}

/** The whole catalogue; the same `seed` gives the same prices and stock. */
export function buildCatalogue(seed: string): Catalogue {
  const services = buildServices();
  const countries = new Map<number, Country>();
  for (const [code, iso, slug] of [...COUNTRIES, ODD_COUNTRY]) {
    const position = countries.size;
    countries.set(code, {
      code,
      iso,
      slug,
      position,
      enabled: !DISABLED_COUNTRIES.includes(code),
      isNew: NEW_COUNTRIES.includes(code),
      offers: buildOffers(code, position, services, seed),
    });
  }
  return { services, countries };
}
