import type { Money } from '../orders/order.ts';

/**
 * An amount in US dollars as a person types it: `2`, `$2.50`, `2,5`.
 *
 * @returns null when nothing is typed, undefined for what is no amount above zero
 */
export function readAmount(typed: string): Money | null | undefined {
  const text = typed.replace(/[\s$]/g, '');
  if (text === '') return null;
  const [, whole = '', decimals = ''] = /^(\d{0,6})(?:[.,](\d{0,3}))?$/.exec(text) ?? [];
  const amount = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
  return amount > 0 ? amount : undefined;
}
