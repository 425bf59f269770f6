/** Money inside the simulator: whole thousandths of a US dollar. */
export type Mills = number;

/** `1100` -> `1.1` */
export function toNumber(mills: Mills): number {
  return mills / 1000;
}

/** `1100` -> `"1.100"` as balances are written, or `"1.10"` with two places as catalogue prices are. */
export function toDecimal(mills: Mills, places: 2 | 3 = 3): string {
  return (mills / 1000).toFixed(places);
}

/** `1.1` dollars -> `1100` */
export function fromDollars(dollars: number): Mills {
  return Math.round(dollars * 1000);
}
