import { describe, expect, it } from 'vitest';
import { spendByMonth, successByService } from '../../src/options/history-figures.ts';
import { gone, other, telegram } from '../support/samples.ts';

describe('spend by month', () => {
  const now = new Date(2026, 2, 15).getTime();
  const on = (year: number, month: number, day: number, spent: number) =>
    gone({ closedAt: new Date(year, month - 1, day).getTime(), spent });

  it('is of the last twelve months, the present one last', () => {
    const months = spendByMonth(
      [
        on(2026, 3, 1, 350),
        on(2026, 3, 15, 700),
        on(2026, 2, 28, 55),
        on(2025, 4, 1, 1),
        on(2025, 3, 31, 9000),
        on(2026, 4, 1, 9000),
      ],
      now,
    );
    expect(months.map(({ spent }) => spent)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 55, 1050]);
    expect(new Date(months[0]?.at ?? 0)).toEqual(new Date(2025, 3, 1));
  });

  it('is nothing where there is no history', () => {
    expect(spendByMonth([], now).every(({ spent }) => spent === 0)).toBe(true);
  });
});

it('success by service: those ordered most first, and not too many', () => {
  const rows = [
    gone({ service: other }),
    gone(),
    gone({ result: 'expired' }),
    ...Array.from({ length: 9 }, (_, at) => gone({ service: { slug: `s${at}`, name: '' } })),
  ];
  const counted = successByService(rows);
  expect(counted[0]).toEqual({ service: telegram, finished: 1, tried: 2 });
  expect(counted).toHaveLength(8);
});
