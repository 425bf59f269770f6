/** How many a user can have for a country; each makes the request longer. */
const most = 20;

/**
 * First digits, after the country code, of numbers that are not wanted (`reject`, reference 7.1), as a person
 * writes them: '77, 78 1' or '+44 77'.
 *
 * @returns null where something in it is no such thing
 */
export function readMasks(text: string, callingCode: string): string[] | null {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.replace(/[\s().-]/g, ''))
    .filter((part) => part !== '')
    .map((part) => part.replace(new RegExp(`^\\+${callingCode}`), ''));
  const masks = [...new Set(parts)];
  return masks.length <= most && masks.every((mask) => /^\d{1,10}$/.test(mask)) ? masks : null;
}

/** A mask for numbers like this one: enough of it to mean its range and not all of the country. */
export function suggestMask(national: string): string {
  return national.slice(0, 4);
}
