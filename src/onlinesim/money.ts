/**
 * Money of the service as whole thousandths of a US dollar: `"0.98"` -> 980. Read from decimal text, since the
 * service sends decimals as text (`"1674.540"`) and floats with binary noise (`0.55000000000000004`); reference 2.5.
 *
 * @returns null for anything that is no amount
 */
export function parseMoney(value: unknown): number | null {
  const text = typeof value === 'number' ? plainDecimal(value) : value;
  if (typeof text !== 'string') return null;
  const match = /^\s*([+-]?)(\d{1,12})(?:\.(\d{1,30}))?\s*$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const padded = decimals.padEnd(4, '0');
  const thousandths = Number(whole) * 1000 + Number(padded.slice(0, 3)) + (Number(padded[3]) >= 5 ? 1 : 0);
  return sign === '-' && thousandths !== 0 ? -thousandths : thousandths;
}

/** A JSON number as text without exponent: `1e-7` would not read as a decimal. */
function plainDecimal(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const text = String(value);
  return text.includes('e') ? value.toFixed(6) : text;
}
