// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryPage } from '../../src/options/history-page.tsx';
import type { HistoryRow } from '../../src/orders/history.ts';
import { History } from '../../src/popup/history.tsx';
import { history } from '../../src/storage/history.ts';
import { gone, other, poland } from '../support/samples.ts';
import { type Mounted, mount, until } from '../ui/mount.tsx';

let view: Mounted;
afterEach(() => view.unmount());

const rows = [
  gone({ id: 'a' }),
  gone({
    id: 'b',
    service: other,
    country: poland,
    number: '+48 512 004 871',
    result: 'expired',
    origin: null,
  }),
];

async function show(page: 'popup' | 'options', stored: HistoryRow[]) {
  await history.set(stored);
  view = mount(page === 'popup' ? <History /> : <HistoryPage />);
  await until(() => view.root.querySelector('.entry, .empty'));
}

const entries = () => [...view.root.querySelectorAll('.entry')];
const sent = (name: string) => view.calls.filter((call) => call.name === name).map(({ input }) => input);

async function search(text: string) {
  const field = view.root.querySelector('input') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => field.value === text);
}

describe.each(['popup', 'options'] as const)('history in %s', (page) => {
  it('tells what each order cost and gave', async () => {
    await show(page, rows);
    const [first, second] = entries().map((entry) => entry.textContent ?? '');
    expect(first).toMatch(/\+44 7700 900142.*\$1\.10.*Telegram · shop\.example.*482913/);
    expect(second).toMatch(/\$0\.00.*Other sites.*No SMS came in time.*\$1\.10 returned/);
  });

  it.each([
    ['512 004', 'b'],
    ['48512004', 'b'],
    ['telegram', 'a'],
    ['poland', 'b'],
    ['shop.example', 'a'],
    ['482913', 'a'],
    ['other', 'b'],
  ])('finds "%s"', async (query, id) => {
    await show(page, rows);
    await search(query);
    await until(() => entries().length === 1);
    const found = rows.find((row) => row.id === id)?.number ?? '';
    expect(view.text()).toContain(found);
  });

  it('says so where there is nothing, or nothing is found', async () => {
    await show(page, []);
    expect(view.text()).toContain('Orders that are over show up here');
    await search('x');
    await until(() => view.text().includes('Nothing found'));
  });

  it('draws a few at first, and more when asked', async () => {
    await show(
      page,
      Array.from({ length: 100 }, (_, at) => gone({ id: String(at) })),
    );
    expect(entries()).toHaveLength(40);
    view.button('Show more').click();
    await until(() => entries().length === 80);
  });

  it('deletes one, and takes that back', async () => {
    await show(page, rows);
    view.button('Delete').click();
    await until(() => view.text().includes('Deleted: 1'));
    expect(sent('forgetHistory')).toEqual([{ id: 'a' }]);
    await until(() => document.activeElement?.textContent === 'Undo');
    view.button('Undo').click();
    await until(() => !view.text().includes('Deleted'));
    expect(sent('restoreHistory')).toEqual([{ rows: [rows[0]] }]);
  });
});

describe('in options', () => {
  it('deletes all, and takes that back', async () => {
    await show('options', rows);
    view.button('Delete all').click();
    await until(() => view.text().includes('Deleted: 2'));
    expect(sent('forgetHistory')).toEqual([{ id: null }]);
    view.button('Undo').click();
    await until(() => sent('restoreHistory').length === 1);
    expect(sent('restoreHistory')).toEqual([{ rows }]);
  });

  it('charts count what the search finds', async () => {
    await show('options', [gone({ id: 'a' }), gone({ id: 'b', service: other, spent: 350 })]);
    expect(view.text()).toContain('$1.45 in these twelve months');
    expect(view.text()).toMatch(/Telegram.?1 of 1/);
    await search('other');
    await until(() => view.text().includes('$0.35 in these twelve months'));
    expect(view.text()).not.toMatch(/Telegram.?1 of 1/);
  });
});
