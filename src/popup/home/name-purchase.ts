import type { CountryRef, ServiceRef } from '../../orders/order.ts';

/** What a spending button buys and for which page, as text to compare: the price alone does not tell. */
export function namePurchase(service: ServiceRef, country: CountryRef, origin: string | null): string {
  return `${service.slug} ${country.code} ${origin ?? ''}`;
}
