/** How far Page Up and Page Down go. */
const page = 8;

/** Where a key leads in a list of `count` rows from row `from`; null: not a key for lists. */
export function moveInList(key: string, from: number, count: number): number | null {
  const moves: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}
