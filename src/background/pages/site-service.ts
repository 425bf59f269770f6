import { getDomain } from 'tldts';
import type { ServiceRef } from '../../orders/order.ts';
import siteServices from './site-services.json' with { type: 'json' };

/** "Other": SMS of any sender (reference 7.1). */
export const otherService: ServiceRef = { slug: '7', name: 'Other' };

const byDomain = new Map(
  siteServices.flatMap(({ service, name, domains }) =>
    domains.map((domain): [string, ServiceRef] => [domain, { slug: service, name }]),
  ),
);

/**
 * The service that fits a site by its name, the longest domain first (`eda.yandex.ru` before `yandex.ru`).
 * Whether the catalogue of a country has it is for the caller to see (reference, section 14).
 */
export function matchService(host: string): ServiceRef | null {
  const labels = host.toLowerCase().split('.');
  for (let start = 0; start < labels.length - 1; start++) {
    const found = byDomain.get(labels.slice(start).join('.'));
    if (found) return found;
  }
  return null;
}

/** Whether two hosts are one site: the same registrable domain, with private suffixes (github.io) kept apart. */
export function isSameSite(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((host) => getDomain(host, { allowPrivateDomains: true }));
  return a !== null && a !== undefined && a === b;
}
