/**
 * The match pattern of an origin or an address: 'https://shop.example/*'. What `permissions.request` asks for and what
 * scripts are registered for; it knows no port and no path.
 */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
