const MOSCOW_MS = 3 * 3_600_000;

/** `2026-05-04 10:11:12` in Moscow time, the likely zone of the service's times (reference 8.2). */
export function toTimeText(at: number): string {
  return new Date(at + MOSCOW_MS).toISOString().slice(0, 19).replace('T', ' ');
}
