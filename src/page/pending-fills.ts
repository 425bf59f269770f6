import { watchFields } from '../fields/watch-fields.ts';
import type { PageOrder } from '../messages/protocol.ts';
import { writeCode, writePhone } from './filling.ts';

/** Told what was written and is read back on the page. */
export type Report = (orderId: string, what: 'phone' | 'code') => Promise<void>;

/**
 * Writes what waits to be written, now or as soon as its field is there: forms come late and step by step. The
 * page is watched only while something waits.
 *
 * @returns takes the newest word on what is to be written by itself
 */
export function createPendingFills(report: Report): (orders: PageOrder[]) => void {
  let pending: PageOrder[] = [];
  let watching: AbortController | null = null;
  /** One filling at a time: news come by push and by answer, and may say the same. */
  let filling: Promise<void> = Promise.resolve();

  async function fillAll(): Promise<void> {
    for (const order of pending) {
      if (order.fillPhone && order.phone && (await writePhone(order.phone, false)))
        await settle(order, 'phone');
      if (order.fillCode && (await writeCode(order.fillCode, false))) await settle(order, 'code');
    }
  }

  async function settle(order: PageOrder, what: 'phone' | 'code'): Promise<void> {
    const rest = what === 'phone' ? { fillPhone: false } : { fillCode: null };
    pending = pending.map((other) => (other.id === order.id ? { ...other, ...rest } : other));
    watchWhileNeeded();
    await report(order.id, what);
  }

  function queueFilling(): void {
    filling = filling.then(fillAll).catch(() => {});
  }

  function watchWhileNeeded(): void {
    const needed = pending.some(({ fillPhone, fillCode }) => fillPhone || fillCode !== null);
    if (needed && !watching) {
      watching = new AbortController();
      watchFields(document, queueFilling, watching.signal);
    } else if (!needed && watching) {
      watching.abort();
      watching = null;
    }
  }

  return (orders) => {
    pending = orders;
    watchWhileNeeded();
    queueFilling();
  };
}
