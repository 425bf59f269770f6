import type { OpenOrder, Sms } from '../../orders/order.ts';
import type { Binding } from '../../storage/items.ts';

/** The tab our page is shown for, as far as it may be known. */
export interface ShownTab {
  tabId: number;
  origin: string | null;
  host: string | null;
}

export type FillOffer =
  /** `host` where it is not the very page the order was made on: then it is shown. */
  { kind: 'fill'; host: string | null } | { kind: 'goToTab' } | { kind: 'copyOnly' };

/**
 * What to offer beside a code (or the number, without `sms`): promise 3 of the design. The background checks the
 * same anew when the click comes.
 */
export function offerFill(
  order: OpenOrder,
  sms: Sms | null,
  binding: Binding | undefined,
  shown: ShownTab | null,
): FillOffer {
  if (order.elsewhere) return { kind: 'copyOnly' };
  const boundHost = sms?.code?.boundTo?.host;
  const bound = boundHost === undefined || (shown?.host != null && isWithin(shown.host, boundHost));
  const orderedOn = binding?.origin ?? order.origin;
  if (shown?.origin && bound) {
    if (shown.origin === orderedOn) return { kind: 'fill', host: null };
    const isItsTab = binding?.tabId === shown.tabId && hasSameScheme(shown.origin, binding.origin);
    if (isItsTab || boundHost !== undefined) return { kind: 'fill', host: shown.host };
  }
  if (binding && binding.tabId !== shown?.tabId) return { kind: 'goToTab' };
  return { kind: 'copyOnly' };
}

/** What was asked for under https is not for whoever speaks for the host under http. */
function hasSameScheme(one: string, other: string): boolean {
  return new URL(one).protocol === new URL(other).protocol;
}

function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
