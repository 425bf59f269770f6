/** Hands a text to the user as a file, without a permission for downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: Firefox reads it after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** 'simfill-history-2026-05-04.csv' */
export function nameFile(what: string, ending: string, now = Date.now()): string {
  const day = new Date(now);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `simfill-${what}-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${ending}`;
}
