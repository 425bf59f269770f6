import * as v from 'valibot';
import { type Connection, type Parameters, request } from './request.ts';
import { entries, flag, integer, money, orNull, read, text } from './shapes.ts';

/** A service as it is offered in one country. */
export interface ServiceOffer {
  slug: string;
  title: string;
  /** Thousandths of a US dollar. */
  price: number;
  /** Numbers in stock, capped by the service at 9999. */
  stock: number;
  popular: boolean;
}

export interface CatalogueCountry {
  /** The service's code: a dial prefix, or 77, 1000 (reference, section 13). */
  code: number;
  name: string;
}

export interface CountryOffers extends CatalogueCountry {
  services: ServiceOffer[];
}

export interface TariffPage {
  countries: CatalogueCountry[];
  services: ServiceOffer[];
  /** Whose services these are; null where the answer does not say. */
  country: number | null;
  end: boolean;
}

const offerShape = v.object({
  slug: orNull(text),
  service: orNull(text),
  price: money,
  count: v.fallback(integer, 0),
  popular: v.optional(flag, false),
});

const countryShape = v.object({
  code: integer,
  name: v.fallback(text, ''),
  locale_name: orNull(text),
  enabled: v.optional(flag),
  enable: v.optional(flag),
  services: v.optional(v.unknown()),
});

/**
 * All services of a country, or of all countries (some megabytes; reference, section 15). Needs a credential.
 *
 * @throws ServiceError
 */
export async function getNumbersStats(
  connection: Connection,
  country: number | 'all',
): Promise<CountryOffers[]> {
  const answer = await request(connection, 'getNumbersStats', { country });
  const alone = v.safeParse(countryShape, answer);
  const found = alone.success ? [alone.output] : readCountries(answer);
  return found.map((entry) => ({ ...nameCountry(entry), services: readOffers(entry.services) }));
}

export interface TariffQuery {
  /** Whose services are listed. Without it the service chooses, and sources differ which (reference 6.2). */
  country?: number;
  /** A part of the title of the services wanted. */
  service?: string;
  /** From 1. */
  page?: number;
}

/** One page of the public catalogue: about 30 services, and the countries. Needs no credential. */
export async function getTariffs(connection: Connection, query: TariffQuery): Promise<TariffPage> {
  const parameters: Parameters = {};
  if (query.country !== undefined) {
    parameters.country = query.country;
    parameters.filter_country = query.country;
  }
  if (query.service !== undefined) parameters.filter_service = query.service;
  if (query.page !== undefined) parameters.page = query.page;
  const answer = read(
    v.object({
      countries: v.unknown(),
      services: v.unknown(),
      country: orNull(integer),
      end: v.optional(flag, true),
    }),
    await request(connection, 'getTariffs', parameters),
  );
  return {
    countries: readCountries(answer.countries).map(nameCountry),
    services: readOffers(answer.services),
    country: answer.country,
    end: answer.end,
  };
}

/** The price of a service in a country in thousandths of a US dollar; null when there is none now. */
export async function getPrice(
  connection: Connection,
  service: string,
  country: number,
): Promise<number | null> {
  const answer = await request(connection, 'getPrice', { service, country });
  return read(v.object({ price: orNull(money) }), answer).price;
}

type RawCountry = v.InferOutput<typeof countryShape>;

/** Entries that are no country are left out: a stand-in puts `response` beside them (reference 6.1). */
function readCountries(value: unknown): RawCountry[] {
  return entries(value).flatMap(([, entry]) => {
    const country = v.safeParse(countryShape, entry);
    if (!country.success) return [];
    const { enabled, enable } = country.output;
    return enabled === false || enable === false ? [] : [country.output];
  });
}

function nameCountry({ code, name, locale_name }: RawCountry): CatalogueCountry {
  return { code, name: tidyName(locale_name ?? name) };
}

/** `great_britain` -> `Great Britain`; localised names come as they are to be shown. */
export function tidyName(name: string): string {
  if (!/^[a-z0-9_ ]+$/.test(name)) return name;
  return name
    .split(/[_ ]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function readOffers(value: unknown): ServiceOffer[] {
  return entries(value).flatMap(([key, entry]) => {
    const offer = v.safeParse(offerShape, entry);
    if (!offer.success) return [];
    const slug = (offer.output.slug ?? key.replace(/^(service_|_)/, '')).trim();
    const { price, count, popular, service } = offer.output;
    return [{ slug, title: service ?? slug, price, stock: count, popular }];
  });
}
