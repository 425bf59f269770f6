/** Text as it is compared while searching: no case, no accents, single spaces. */
export function toSearchText(...texts: string[]): string {
  return texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}

/** Keeps the rows in which every word of the query starts a word or stands within one. */
export function filterRows<T extends { searchText: string }>(rows: T[], query: string): T[] {
  const words = toSearchText(query).split(' ').filter(Boolean);
  return words.length === 0
    ? rows
    : rows.filter((row) => words.every((word) => row.searchText.includes(word)));
}
