import type { Mills } from '../money/mills.ts';

export interface Service {
  slug: string;
  title: string;
  host: string;
  popular: boolean;
  /** Seconds in which it cannot be closed, where that is longer than the service's usual time. */
  guardSeconds?: number;
}

/** One service in one country. */
export interface Offer {
  service: Service;
  /** Position-like number as the catalogue answers show it. */
  id: number;
  price: Mills;
  /** Numbers in stock; never above 9999. */
  count: number;
}

export interface Country {
  /** Dial code in the service's own numbering: 77 Kazakhstan, 1000 Canada (virtual). */
  code: number;
  iso: string;
  slug: string;
  position: number;
  enabled: boolean;
  isNew: boolean;
  /** By slug, leading services first. */
  offers: Map<string, Offer>;
}

export interface Catalogue {
  services: Map<string, Service>;
  /** By code, in the order of their positions. */
  countries: Map<number, Country>;
}

/** Reads a slug as `getNum` does: any case, and with or without the `service_` of the catalogue's keys. */
export function findService(catalogue: Catalogue, slug: string): Service | undefined {
  const wanted = slug.trim().toLowerCase();
  return catalogue.services.get(wanted) ?? catalogue.services.get(wanted.replace(/^service_/, ''));
}
