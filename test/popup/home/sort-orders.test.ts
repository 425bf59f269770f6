import { expect, it } from 'vitest';
import { sortOrders } from '../../../src/popup/home/sort-orders.ts';
import { closed, minute, open, placing } from '../../support/samples.ts';

const now = Date.now();
const finished = closed({ kind: 'finished', spent: 350 }, { id: 'finished' });
const failed = closed({ kind: 'notOrdered', failure: 'lowBalance' }, { id: 'failed' });
const dearer = closed({ kind: 'priceChanged', price: 450 }, { id: 'dearer' });
const old = { ...failed, id: 'old', closedAt: now - 11 * minute };

it('puts first what needs the user, newest first', () => {
  const sorted = sortOrders(
    [finished, failed, old, open({ id: 'open' }), dearer, placing({ id: 'placing' })],
    now,
  );
  expect(sorted.map(({ id }) => id)).toEqual(['failed', 'open', 'dearer', 'placing', 'finished', 'old']);
});
