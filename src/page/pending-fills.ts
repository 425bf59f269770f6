import { watchFields } from '../fields/watch-fields.ts';
import type { Input, PageMessages, PageOrder } from '../messages/protocol.ts';
import { findFreeCodeField, writeCode, writePhone } from './filling.ts';
import { ask, openRoot } from './runtime.ts';

export type Filled = Input<PageMessages, 'filled'>;

/** Told what was written and is read back on the page. */
export type Report = (filled: Filled) => Promise<void>;

/** Writes a code of an order, unless the page takes it in another way. */
export type WriteCode = (order: PageOrder, code: string, write: () => Promise<boolean>) => Promise<boolean>;

/**
 * Writes what waits to be written, now or as soon as its field is there: forms come late and step by step. The
 * page is watched only while something waits.
 *
 * @returns takes the newest word on what is to be written by itself; done when it was tried
 */
export function createPendingFills(
  report: Report,
  writeCodeOf: WriteCode,
  signal: AbortSignal,
): (orders: PageOrder[]) => Promise<void> {
  let pending: PageOrder[] = [];
  let watching: AbortController | null = null;
  /** One filling at a time: news come by push and by answer, and may say the same. */
  let filling: Promise<void> = Promise.resolve();

  async function fillAll(): Promise<void> {
    for (const order of pending) {
      const { id: orderId, fillPhone, phone, fillCode: code } = order;
      if (fillPhone && phone && (await writePhone(phone, false))) await settle({ orderId, what: 'phone' });
      if (code !== null && (await writeCodeOf(order, code, () => writeOnce({ orderId, what: 'code', code }))))
        await settle({ orderId, what: 'code', code });
    }
  }

  /**
   * Told before it is written: many pages go on with the last digit, and nobody could tell afterwards. A page that comes
   * back with "wrong code" must not be given the same again and again.
   */
  async function writeOnce(filled: Filled & { what: 'code' }): Promise<boolean> {
    const field = findFreeCodeField();
    if (!field) return false;
    await ask('filled', filled);
    const isShown = await writeCode(filled.code, false, field);
    if (!isShown) await ask('notFilled', { orderId: filled.orderId });
    return isShown;
  }

  async function settle(filled: Filled): Promise<void> {
    const done = filled.what === 'phone' ? { fillPhone: false } : { fillCode: null };
    pending = pending.map((order) => (order.id === filled.orderId ? { ...order, ...done } : order));
    watchWhileNeeded();
    await report(filled);
  }

  function queueFilling(): void {
    filling = filling.then(fillAll).catch(() => {});
  }

  function watchWhileNeeded(): void {
    const needed = pending.some(({ fillPhone, fillCode }) => fillPhone || fillCode !== null);
    if (needed && !watching) {
      watching = new AbortController();
      watchFields(document, queueFilling, watching.signal, { openRoot });
    } else if (!needed && watching) {
      watching.abort();
      watching = null;
    }
  }

  signal.addEventListener('abort', () => watching?.abort());
  return (orders) => {
    pending = orders;
    watchWhileNeeded();
    queueFilling();
    return filling;
  };
}
