import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it } from 'vitest';
import { forgetHistory, keepHistory, restoreHistory } from '../../../src/background/orders/keep-history.ts';
import { changeOrders } from '../../../src/background/orders/order-store.ts';
import { successKey } from '../../../src/orders/own-success.ts';
import { history, ownSuccess } from '../../../src/storage/history.ts';
import { orders } from '../../../src/storage/items.ts';
import { closed, gone, open } from '../../support/samples.ts';

const ended = closed({ kind: 'finished', spent: 350 });
const key = successKey('telegram', 44);

it('an order that ends is a row, once, however often it is told', async () => {
  await orders.set([open()]);
  const end = () => changeOrders(() => ({ orders: [ended], result: null }));
  await end();
  await end();
  expect(await history.get()).toMatchObject([{ id: 'order', spent: 350 }]);
  expect((await ownSuccess.get())[key]).toEqual({ finished: 1, tried: 1 });
});

it('it stays when the order is taken off the list', async () => {
  await changeOrders(() => ({ orders: [ended], result: null }));
  await changeOrders(() => ({ orders: [], result: null }));
  expect(await history.get()).toHaveLength(1);
});

it('the list itself keeps but the last few that ended', async () => {
  const many = Array.from({ length: 50 }, (_, id) => ({ ...ended, id: String(id) }));
  await changeOrders(() => ({ orders: many, result: null }));
  expect(await orders.get()).toHaveLength(30);
  expect(await history.get()).toHaveLength(50);
});

it('the last thousand are kept', async () => {
  await history.set(Array.from({ length: 1000 }, (_, at) => gone({ id: `old ${at}`, closedAt: 1000 - at })));
  await keepHistory([], [ended]);
  const kept = await history.get();
  expect(kept).toHaveLength(1000);
  expect(kept[0]?.id).toBe('order');
  expect(kept.at(-1)?.id).toBe('old 998');
});

describe('taking out', () => {
  const rows = [gone({ id: 'b', closedAt: 2 }), gone({ id: 'a', closedAt: 1, result: 'expired' })];

  it.each([
    ['one', 'a', ['b'], { finished: 1, tried: 1 }],
    ['one that is not there', 'x', ['b', 'a'], { finished: 1, tried: 2 }],
    ['all', null, [], undefined],
  ])('%s, and putting it back', async (_, id, left, success) => {
    await restoreHistory(rows);
    await forgetHistory(id);
    expect((await history.get()).map((row) => row.id)).toEqual(left);
    expect((await ownSuccess.get())[key]).toEqual(success);
    await restoreHistory(rows);
    expect(await history.get()).toEqual(rows);
  });

  it('what is no row is not put back', async () => {
    await restoreHistory([{ id: 'x' }, null, gone({ origin: 'nowhere' })] as never);
    expect(await history.get()).toEqual([]);
  });
});

it('a torn row takes no other with it', async () => {
  const value = [gone({ id: 'a' }), { id: 'b' }, 'c', gone({ id: 'd', sms: 'none' as never })];
  await fakeBrowser.storage.local.set({ history: { version: 1, value } });
  expect((await history.get()).map(({ id }) => id)).toEqual(['a']);
});
