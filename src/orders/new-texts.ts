/**
 * Which texts came since the last look. The service gives messages no id and repeats them, so they are told
 * apart by count and text (reference 7.2).
 *
 * @param before the list as it was given last, newest first
 * @param now the list as it is given now, newest first
 * @returns the new ones, newest first
 */
export function findNewTexts(before: string[], now: string[]): string[] {
  const known = new Map<string, number>();
  for (const text of before) known.set(text, (known.get(text) ?? 0) + 1);
  const fresh: string[] = [];
  // From the oldest on, so that of two equal texts the newer one counts as new.
  for (const text of now.toReversed()) {
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    else fresh.unshift(text);
  }
  return fresh;
}
