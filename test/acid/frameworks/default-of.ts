/** The component of a package in the old module format, which bundlers wrap once or twice. */
export function defaultOf<T>(imported: T): T {
  const inner = (imported as { default?: T }).default;
  return inner ? defaultOf(inner) : imported;
}
