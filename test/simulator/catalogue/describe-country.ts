import { toNumber } from '../money/mills.ts';
import type { Country } from './catalogue.ts';
import { type Language, nameCountry, nameService } from './names.ts';

interface DescribedService {
  count: number;
  popular: boolean;
  code: number;
  price: number;
  id: number;
  service: string;
  slug: string;
}

export interface DescribedCountry {
  name: string;
  locale_name: string;
  position: number;
  code: number;
  other: false;
  new: boolean;
  enabled: boolean;
  /** Keyed `service_<slug>`; `[]` when empty. */
  services: Record<string, DescribedService> | [];
}

/** A country as `getNumbersStats` writes it (reference 6.1). */
export function describeCountry(country: Country, lang: Language): DescribedCountry {
  const services: Record<string, DescribedService> = {};
  for (const { service, count, price, id } of country.offers.values()) {
    services[`service_${service.slug}`] = {
      count,
      popular: service.popular,
      code: country.code,
      price: toNumber(price),
      id,
      service: nameService(service, lang),
      slug: service.slug,
    };
  }
  return {
    name: country.slug,
    locale_name: nameCountry(country, lang),
    position: country.position,
    code: country.code,
    other: false,
    new: country.isNew,
    enabled: country.enabled,
    services: country.offers.size > 0 ? services : [],
  };
}
